"""A class is graded while its graders are killed, the disk fills, or somebody else holds the gradebook.

`python -m benchmarks.kill_run` is the same at length: a hundred kills over two hundred submissions.
"""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from benchmarks.kill_run import contents, count, finished, grade, kill_run, start, undisturbed, wait_until_gone

STUDENTS = 18


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("kills")


@pytest.fixture(scope="module")
def calm(folder: Path) -> dict[str, Any]:
    """What the gradebook says of everyone after a run in peace."""
    return undisturbed(folder, STUDENTS)


@pytest.mark.parametrize(("target", "kills"), [("coordinator", 15), ("grader", 2), ("zygote", 2), ("dask", 2)])
def test_whoever_is_killed_nothing_is_lost_doubled_or_left(
    folder: Path, calm: dict[str, Any], target: str, kills: int
) -> None:
    killer = kill_run(folder, calm, target, kills, seed=1)
    assert killer.kills == kills
    if target == "coordinator":
        assert 0 < killer.during_start < kills, "some while starting, some among verdicts"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB of its own; skips where this user may not mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "none", str(disk)], capture_output=True, text=True)
    if made.returncode:
        pytest.skip(f"no disk can be mounted here: {made.stderr.strip()}")
    yield disk
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


def test_a_full_disk_is_told_and_the_next_run_goes_on(
    folder: Path, calm: dict[str, Any], small_disk: Path, tmp_path: Path
) -> None:
    out = small_disk / "out"
    process = start(folder, out, "--workers", "1")
    ballast = small_disk / "ballast"
    while process.poll() is None and count(out, "grading WHERE finished IS NOT NULL") < 4:
        time.sleep(0.02)
    with ballast.open("wb", buffering=0) as file, pytest.raises(OSError, match="No space"):
        while True:
            file.write(b"x" * 4096)
    _, errors = process.communicate(timeout=300)
    assert process.returncode == 3 and "what was committed before is safe" in errors, errors
    assert "Traceback" not in errors and not wait_until_gone(process.pid)
    ballast.unlink()
    kept = finished(out)
    assert 3 <= len(kept) < STUDENTS, "the first of the four was the reference"
    subprocess.run(["mount", "-o", "remount,size=200m", str(small_disk)], check=True)
    assert grade(folder, out, "--workers", "1")["kept"] == len(kept)
    assert contents(out) == calm and finished(out) == dict.fromkeys(set(calm) - {"(reference)"}, 1)


def test_a_file_that_may_not_grow_is_told_and_the_next_run_goes_on(
    folder: Path, calm: dict[str, Any], tmp_path: Path
) -> None:
    """As on a disk with a quota: the coordinator's files hit a limit, and so must say it."""
    out = tmp_path / "out"
    process = start(folder, out, "--workers", "1")
    while process.poll() is None and count(out, "grading WHERE finished IS NOT NULL") < 4:
        time.sleep(0.02)
    size = max(path.stat().st_size for path in out.glob("gradebook.sqlite*"))
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (size + 10_000, resource.RLIM_INFINITY))
    _, errors = process.communicate(timeout=300)
    assert process.returncode == 3 and "Traceback" not in errors and "and the same command goes on" in errors
    assert not wait_until_gone(process.pid)
    grade(folder, out, "--workers", "1")
    assert contents(out) == calm and finished(out) == dict.fromkeys(set(calm) - {"(reference)"}, 1)


def test_a_gradebook_that_another_tool_holds_for_a_while_is_waited_for(
    folder: Path, calm: dict[str, Any], tmp_path: Path
) -> None:
    """A long reader is no hindrance, a long writer is waited for; then all is as if they had not been there."""
    out = tmp_path / "out"
    shutil.copytree(folder / "calm", out)
    held = threading.Event()

    def hold() -> None:
        with closing(sqlite3.connect(out / "gradebook.sqlite", isolation_level=None)) as writer:
            writer.execute("BEGIN IMMEDIATE")
            held.set()
            time.sleep(4)
            writer.execute("COMMIT")

    with closing(sqlite3.connect(out / "gradebook.sqlite", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        before = reader.execute("SELECT count(*) FROM verdict").fetchone()
        other = threading.Thread(target=hold)
        other.start()
        held.wait()
        summary = grade(folder, out, "--workers", "1", "--regrade", "--student", "s0001")
        assert summary["graded"] == 1
        assert reader.execute("SELECT count(*) FROM verdict").fetchone() == before, "the reader sees what it saw"
        other.join()
    assert contents(out) == calm


def test_no_trace_in_the_working_directory(folder: Path, calm: dict[str, Any]) -> None:
    """All runs above had the repository as theirs."""
    assert calm and not [name for name in os.listdir(".") if "dask" in name and not name.startswith(".")]
