"""Reference values kept from run to run: exactly, for the right question only, whatever happens to the files."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import time
from collections import namedtuple
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder.checking.reference import Reference, load_reference
from autograder.course import Assignment, load_course
from autograder.grading.cache import ReferenceCache, identity_of, reference_cache
from autograder.grading.grade import GradeList, grade_batch, submission_from_source
from tests.support.tiny_course import REFERENCE, write_tiny_course

REPO = Path(__file__).parents[2]
Pair = namedtuple("Pair", "a b")

EXACT = [
    None, True, 3, 2**70, -0.0, 1e300, float("inf"), 1 + 2j, "v_rest", b"\0raw",
    [1, 2.5, "x", [None]], (1, (2,)), {"rate": 3.0, 2: [1], (1, "a"): ()}, {},
    np.float64(0.1), np.float32(0.1), np.int8(-3), np.bool_(True), np.complex64(1j),
    [np.float64(1), 1.0, 1], np.arange(6).reshape(2, 3), np.zeros((0, 3), "f4"), np.array("周期"), np.array(2.0),
    np.linspace(0, 1, 999), np.array([True, False]), list(range(100)), [0.5] * 100, "long" * 100,
]  # fmt: skip
INEXACT = [Pair(1, 2), {1, 2}, np.array([None]), np.longdouble(1), range(3), np.arange(3, dtype=">i4"), object()]


def entries(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def same(a: Any, b: Any) -> bool:
    """Equal in value and in every type, NaN included."""
    if type(a) is not type(b):
        return False
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[k], b[k]) for k in a)
    if isinstance(a, (np.ndarray, np.generic)):
        return a.dtype == b.dtype and a.shape == b.shape and np.array_equal(a, b)
    return repr(a) == repr(b)


def forbidden() -> Any:
    raise AssertionError("computed again")


@pytest.mark.parametrize("value", EXACT, ids=repr)
def test_what_comes_back_is_what_went_in(value: Any, tmp_path: Path) -> None:
    first = ReferenceCache(tmp_path)(b"key", lambda: value)
    again = ReferenceCache(tmp_path)(b"key", forbidden)
    assert same(first, value) and same(again, value)


@pytest.mark.parametrize("value", INEXACT, ids=lambda value: type(value).__name__)
def test_what_would_not_come_back_the_same_is_not_kept(value: Any, tmp_path: Path) -> None:
    cache = ReferenceCache(tmp_path)
    assert cache(b"key", lambda: value) is value
    assert not entries(tmp_path)


def test_keys_and_identities_are_apart(tmp_path: Path) -> None:
    one, two = ReferenceCache(tmp_path, b"one"), ReferenceCache(tmp_path, b"two")
    assert [c(k, lambda v=(c is one, k): list(v)) for c in (one, two) for k in (b"a", b"b")] == [
        [True, b"a"], [True, b"b"], [False, b"a"], [False, b"b"],
    ]  # fmt: skip
    assert two(b"a", forbidden) == [False, b"a"]


@pytest.mark.parametrize("harm", ["empty", "short", "flipped", "foreign", "pickle", "folder", "link"])
def test_a_damaged_entry_is_computed_anew(harm: str, tmp_path: Path) -> None:
    cache = ReferenceCache(tmp_path)
    cache(b"other", lambda: "the other's value")
    (other,) = entries(tmp_path)
    cache(b"key", lambda: [1.0, 2.0])
    (path,) = set(entries(tmp_path)) - {other}
    raw = path.read_bytes()
    if harm in ("folder", "link"):
        path.unlink()
        path.mkdir() if harm == "folder" else path.symlink_to(other)
    else:
        broken = {"empty": b"", "short": raw[:-3], "flipped": raw[:-1] + bytes([raw[-1] ^ 1]),
                  "foreign": other.read_bytes(), "pickle": b"\x80\x04N."}  # fmt: skip
        path.write_bytes(broken[harm])
    assert ReferenceCache(tmp_path)(b"key", lambda: "new") == "new"
    if harm != "folder":
        assert ReferenceCache(tmp_path)(b"key", forbidden) == "new", "mended on the way"


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = ReferenceCache(tmp_path / "file")
    assert [cache(b"key", lambda n=n: n) for n in (1, 2)] == [1, 2]


def test_its_size_is_bounded_and_what_was_used_lately_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("autograder.grading.cache._LOOK_EVERY", 1)
    cache = ReferenceCache(tmp_path, megabytes=0.2)
    (tmp_path / "ab").mkdir()
    stale = tmp_path / "ab" / ".new-killed"
    stale.write_bytes(b"x")
    os.utime(stale, (1, 1))
    for n in range(60):
        cache(b"%d" % n, lambda n=n: np.full(1000, float(n)))
        time.sleep(0.002)  # file times are coarse
        assert cache(b"0", forbidden)[0] == 0.0
    assert sum(path.stat().st_size for path in entries(tmp_path)) <= 0.2e6
    assert len(entries(tmp_path)) >= 10 and not stale.exists()
    cache(b"huge", lambda: np.zeros(20_000))
    assert len(entries(tmp_path)) >= 10, "one value does not drive out all others"


def _write_and_read(folder: str, seed: int) -> int:
    rng, wrong = np.random.default_rng(seed), 0
    cache = ReferenceCache(Path(folder), megabytes=0.5)
    for _ in range(400):
        n = int(rng.integers(12))
        wrong += not np.array_equal(cache(b"%d" % n, lambda n=n: np.full(4000, n)), np.full(4000, n))
        if rng.random() < 0.1:
            for path in entries(Path(folder))[:3]:
                path.unlink(missing_ok=True)
    return wrong


def test_many_writers_at_once_do_not_mix(tmp_path: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        assert pool.starmap(_write_and_read, [(str(tmp_path), seed) for seed in range(3)]) == [0, 0, 0]
    assert not [path for path in entries(tmp_path) if path.name.startswith(".new-")]


def test_a_writer_killed_at_any_moment_leaves_nothing_wrong(tmp_path: Path) -> None:
    """SIGKILL among writes: what is there afterwards is whole or is not believed."""
    code = (
        "import sys, numpy as np; from pathlib import Path; from autograder.grading.cache import ReferenceCache\n"
        "cache = ReferenceCache(Path(sys.argv[1])); print('up', flush=True)\n"
        "for n in range(10**6): cache(b'%d' % n, lambda: np.full(50_000, n))\n"
    )
    for wait in (0.01, 0.05, 0.1):
        writer = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, cwd=REPO)
        assert writer.stdout is not None and writer.stdout.readline() == b"up\n"
        time.sleep(wait)
        writer.kill()
        writer.communicate()
    cache = ReferenceCache(tmp_path)
    for n in range(400):
        assert np.array_equal(cache(b"%d" % n, lambda n=n: np.full(50_000, n)), np.full(50_000, n))
    assert cache.found > 0


# ------------------------------------------------------------------------------------------ with an assignment

COUNTED = (
    REFERENCE
    + '''

def plot_cube(n):
    """Not asked for."""


_plot, _square = plot_square, square


def square(x):
    with open(CALLS, "a") as file:
        file.write("square\\n")
    return _square(x)
'''
)


@pytest.fixture
def tiny(tmp_path: Path) -> Assignment:
    calls = f"CALLS = {str(tmp_path / 'calls')!r}\n"
    return write_tiny_course(
        tmp_path / "course", reference=COUNTED.replace("import numpy as np\n", f"import numpy as np\n{calls}")
    )


def calls(tmp_path: Path) -> int:
    path = tmp_path / "calls"
    return len(path.read_text().splitlines()) if path.exists() else 0


def test_a_second_batch_computes_nothing_and_says_the_same(tiny: Assignment, tmp_path: Path) -> None:
    verdicts = []
    counts = []
    wrong = submission_from_source(tiny, "s", REFERENCE.replace("** 2", "** 3"))
    for cached in (None, True, True):
        cache = ReferenceCache(tmp_path / "cache", identity_of(tiny)) if cached else None
        sink = GradeList()
        before = calls(tmp_path)
        grade_batch(tiny, [wrong], sink=sink, cache=cache)
        counts.append(calls(tmp_path) - before)
        verdicts.append([(v.check.id, v.status, v.earned, v.messages) for v in sink.grades[0].verdicts])
    assert verdicts[0] == verdicts[1] == verdicts[2]
    assert counts[0] == counts[1] > 0 and counts[2] == 0


def test_figures_of_the_reference_are_kept_too(tiny: Assignment, tmp_path: Path) -> None:
    drawn = []
    for _ in range(2):
        keep = ReferenceCache(tmp_path / "cache", identity_of(tiny))
        reference = Reference(load_reference(tiny.reference), tmp_path, frozenset(["plot_square"]), keep)
        drawn.append(reference.plot_square(5))
    assert drawn[0].axes[0].xlabel == drawn[1].axes[0].xlabel == "x (m)"
    assert np.array_equal(drawn[0].axes[0].lines[0].y, drawn[1].axes[0].lines[0].y)
    assert keep.found == 1 and drawn[1].png == drawn[0].png


def test_what_a_value_depends_on_changes_its_identity(tiny: Assignment, tmp_path: Path) -> None:
    root = tmp_path / "course"
    seen = {identity_of(tiny)}
    tiny.reference.write_text(tiny.reference.read_text() + "\n# more\n")
    seen.add(identity_of(load_course(root).assignment("tiny")))
    data = root / "assignments" / "tiny" / "data"
    data.mkdir()
    (data / "cell.swc").write_text("1 1 0 0 0 1 -1\n")
    seen.add(identity_of(load_course(root).assignment("tiny")))
    (data / "cell.swc").write_text("1 1 0 0 0 2 -1\n")
    seen.add(identity_of(load_course(root).assignment("tiny")))
    assert len(seen) == 4
    checks = root / "assignments" / "tiny" / "test_power.py"
    checks.write_text(checks.read_text() + "\n# a remark\n")
    assert identity_of(load_course(root).assignment("tiny")) in seen, "checks are not part of a value"


def test_where_the_cache_lies(tiny: Assignment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEUROGRADE_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    usual = reference_cache(tiny)
    assert usual and usual.folder == tmp_path / "xdg" / "neurograde" / "reference"
    assert usual.folder.stat().st_mode & 0o777 == 0o700
    monkeypatch.setenv("NEUROGRADE_CACHE", str(tmp_path / "mine"))
    mine = reference_cache(tiny)
    assert mine and mine.folder == tmp_path / "mine"
    mine.folder.chmod(0o777)
    assert reference_cache(tiny) is None, "anybody could write expected values into it"
    monkeypatch.setenv("NEUROGRADE_CACHE", "off")
    assert reference_cache(tiny) is None
