"""The small parts: what is visible, what text may carry, how files are counted, which number a system call has."""

from __future__ import annotations

import os
import platform
import re
import struct
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.sandbox import Cell, Process, Program, Sandbox, paths, quota
from autograder.sandbox.inside import seccomp, syscalls
from autograder.sandbox.model import SandboxUnavailable
from autograder.sandbox.text import clean


def test_what_is_hidden_is_left_out_and_its_neighbours_stay(tmp_path: Path) -> None:
    for name in ("a/secret/x", "a/open/y", "a/deep/er/secret", "b"):
        (tmp_path / name).mkdir(parents=True)
    excluded = [str(tmp_path / "a/secret"), str(tmp_path / "a/deep/er/secret")]
    named = paths.without([str(tmp_path / "a"), str(tmp_path / "b")], excluded)
    assert set(named) == {str(tmp_path / "a/open"), str(tmp_path / "b")}
    assert paths.without([str(tmp_path / "a/secret")], excluded) == ()


def test_the_interpreter_and_numpy_are_visible_and_the_engine_is_not() -> None:
    import numpy as np

    roots = [os.path.realpath(root) for root in paths.visible()]
    for needed in (os.__file__, np.__file__, os.path.realpath(sys.executable)):
        assert any(paths.is_inside(os.path.realpath(needed), root) for root in roots)
    shown = paths.without(paths.visible(), paths.hidden(paths.visible()))
    assert not any(paths.is_inside(paths.ENGINE, os.path.realpath(path)) for path in shown)


def test_an_engine_among_the_packages_is_hidden(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "site-packages/autograder").mkdir(parents=True)
    (tmp_path / "site-packages/numpy").mkdir()
    monkeypatch.setattr(paths, "ENGINE", tmp_path / "site-packages/autograder")
    hidden = paths.hidden([str(tmp_path)])
    assert hidden == (str(tmp_path / "site-packages/autograder"),)
    assert paths.without([str(tmp_path)], hidden) == (str(tmp_path / "site-packages/numpy"),)


@pytest.mark.parametrize("inside", ["", "/lib/course", "/../" + os.path.basename(sys.prefix) + "/course"])
def test_a_course_beside_the_interpreter_is_refused(inside: str) -> None:
    with pytest.raises(SandboxUnavailable, match="Move the course"):
        paths.refuse_private([sys.prefix + inside], paths.visible())


def test_an_environment_inside_the_course_is_fine(tmp_path: Path) -> None:
    paths.refuse_private([Path(sys.prefix).parent, tmp_path], paths.visible())


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07ok", "ok"),
        ("\x1b]8;;http://x\x1b\\link", "link"),
        ("a\rb\0c\x9b31m", "abc31m"),
        ("if \u202eeurt\u2066:", "if eurt:"),
        ("a\u061cb\ufff9c\U000e0041d", "abcd"),
        ("膜电位\n\tv", "膜电位\n\tv"),
        ("a\r\nb", "a\nb"),
    ],
)
def test_text_is_made_fit_for_terminals(text: str, shown: str) -> None:
    assert clean(text, 100) == shown


@given(st.text())
def test_no_control_character_survives(text: str) -> None:
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", clean(text, 50))
    assert len(clean(text, 5)) <= 5


def test_the_quota_counts_bytes_files_and_depth(tmp_path: Path) -> None:
    assert not quota.exceeded(tmp_path, 1)
    (tmp_path / "big").write_bytes(os.urandom(3 << 20))
    assert quota.exceeded(tmp_path, 1) and not quota.exceeded(tmp_path, 8)
    (tmp_path / "loop").symlink_to(tmp_path)
    assert not quota.exceeded(tmp_path, 8)
    (tmp_path / "/".join("d" * 20)).mkdir(parents=True)
    assert quota.exceeded(tmp_path, 8)
    quota.discard(tmp_path)
    assert not tmp_path.exists()


def test_numbers_of_system_calls_agree_with_the_headers_of_this_machine() -> None:
    header = Path(f"/usr/include/{platform.machine()}-linux-gnu/asm/unistd_64.h")
    if not header.exists():
        pytest.skip("the kernel's headers are not installed")
    theirs = dict(re.findall(r"#define __NR_(\w+) (\d+)", header.read_text()))
    assert {name: str(n) for name, n in syscalls.NUMBER.items() if name in theirs}.items() <= theirs.items()
    assert len(syscalls.NUMBER.keys() & theirs.keys()) > 150


@pytest.mark.parametrize(
    ("code", "last"),
    [
        (seccomp.zygote_program(), seccomp.ERRNO),
        (seccomp.zygote_program(own_files=False, refuse_truncation=True), seccomp.ERRNO),
        (seccomp.child_program(4711), seccomp.ALLOW),
    ],
    ids=["zygote", "zygote without namespaces", "child"],
)
def test_a_filter_is_well_formed(code: bytes, last: int) -> None:
    lines = list(struct.iter_unpack("=HBBI", code))
    assert len(lines) < 4096 and struct.pack("=I", seccomp.SELF) not in code
    for place, (operation, yes, no, _) in enumerate(lines):
        if operation & 7 == 5:  # a jump lands inside the program
            assert place + 1 + max(yes, no) < len(lines)
    assert lines[-1][0] == seccomp.RETURN and lines[-1][3] & ~0xFFFF == last


def test_what_only_the_zygote_may_do_is_taken_from_children() -> None:
    refused = {k for _, _, _, k in struct.iter_unpack("=HBBI", seccomp.child_program(1))}
    for name in (*seccomp.CONFINING, *seccomp.RULED):
        assert syscalls.NUMBER[name] in refused


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may look into a process that is not dumpable")
def test_children_share_no_memory_that_can_be_written_to() -> None:
    """What one submission's process could write into shared memory, those of the next could read."""
    with Sandbox() as box, box.start(Program("s", (Cell("", "s.py"),))) as process:
        assert isinstance(process, Process)
        mappings = Path(f"/proc/{process._pid}/maps").read_text().splitlines()
    assert len(mappings) > 50
    assert not [line for line in mappings if line.split()[1].endswith("s") and "w" in line.split()[1]]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may look into a process that is not dumpable")
def test_no_dump_is_made_of_a_child_by_whatever_program_this_system_has_for_it() -> None:
    with Sandbox() as box, box.start(Program("s", (Cell("", "s.py"),))) as process:
        assert isinstance(process, Process)
        limits = Path(f"/proc/{process._pid}/limits").read_text()
    assert re.search(r"Max core file size +1 +1 ", limits)  # the value at which the kernel asks no program either
    assert re.search(r"Max pending signals +256 +256 ", limits)
