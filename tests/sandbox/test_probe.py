"""The choice of a level, and what is said about it, on machines that refuse one thing or another.

A refusing machine is made of this one by a seccomp filter that answers EPERM, as a container's does.
"""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys

import pytest

from autograder.sandbox import Level, Protection, Sandbox, SandboxUnavailable
from autograder.sandbox.inside import seccomp
from autograder.sandbox.inside.syscalls import MACHINE
from autograder.sandbox.probe import diagnose

from .conftest import LEVELS

NUMBERS = {"unshare": {"x86_64": 272, "aarch64": 97}, "landlock": {"x86_64": 444, "aarch64": 444}}
SCRIPT = """
import json, sys
from autograder.sandbox import Sandbox, SandboxUnavailable, Program, Cell
from autograder.sandbox.inside import seccomp
from autograder.sandbox.probe import diagnose
seccomp.load(bytes.fromhex(sys.argv[1]))
try:
    with Sandbox(preload=()) as sandbox, sandbox.start(Program("m", (Cell("def f(): return 7", "c"),))) as process:
        found = [sandbox.level.value, process.call("f").value, dict(sandbox.protection.refused)]
except SandboxUnavailable as error:
    found = [None, str(error), error.reasons]
print(json.dumps({"found": found, "diagnosis": diagnose().to_plain()}))
"""


def refusing(*calls: str) -> bytes:
    code = [(seccomp.LOAD, 0, 0, seccomp.NR)]
    for call in calls:
        code += [(seccomp.EQUAL, 0, 1, NUMBERS[call][MACHINE]), (seccomp.RETURN, 0, 0, seccomp.ERRNO | 1)]
    code += [(seccomp.RETURN, 0, 0, seccomp.ALLOW)]
    return b"".join(struct.pack("=HBBI", *line) for line in code)


def on_a_machine_that_refuses(*calls: str) -> dict[str, object]:
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, refusing(*calls).hex()],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": os.getcwd()},
    )
    assert run.returncode == 0, run.stderr
    found: dict[str, object] = json.loads(run.stdout)
    return found


def test_the_best_level_is_chosen() -> None:
    with Sandbox(preload=()) as sandbox:
        assert sandbox.level is LEVELS[0]


@pytest.mark.skipif(Level.LANDLOCK not in LEVELS, reason="this kernel has no Landlock to fall back to")
def test_a_container_that_refuses_namespaces_gets_landlock() -> None:
    answer = on_a_machine_that_refuses("unshare")
    level, value, refused = answer["found"]  # type: ignore[misc]
    assert (level, value) == ("landlock", 7)
    assert "unshare" in refused["full"]
    diagnosis = answer["diagnosis"]
    assert diagnosis["ok"] and diagnosis["remedies"]  # type: ignore[index]
    assert any("file" in gap for gap in diagnosis["missing"])  # type: ignore[index]


def test_a_machine_that_refuses_everything_is_refused() -> None:
    answer = on_a_machine_that_refuses("unshare", "landlock")
    level, message, reasons = answer["found"]  # type: ignore[misc]
    assert level is None and "--unsafe" in message
    assert set(reasons) == {"full", "landlock"}
    assert not answer["diagnosis"]["ok"]  # type: ignore[index]


def test_no_protection_needs_a_word() -> None:
    with pytest.raises(SandboxUnavailable, match="unsafe=True"):
        Sandbox(level=Level.NONE)
    with Sandbox(level=Level.NONE, unsafe=True, preload=()) as sandbox:
        assert sandbox.protection.summary().startswith("UNSAFE")


def test_protection_says_what_is_active_and_what_is_missing() -> None:
    full = Protection(Level.FULL, landlock_abi=7, own_user=True, group=("memory", "pids", "kill"))
    assert not full.missing() and "seccomp" in full.summary()
    landlock = Protection(Level.LANDLOCK, landlock_abi=3)
    assert any("ABI 4" in str(gap) for gap in landlock.missing())
    assert Protection(Level.NONE).missing()


def test_the_diagnosis_of_this_machine() -> None:
    found = diagnose()
    assert [attempt.level for attempt in found.attempts if attempt.works] == LEVELS
    assert json.loads(json.dumps(found.to_plain()))["ok"] is bool(LEVELS)
