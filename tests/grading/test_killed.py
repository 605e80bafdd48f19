"""A grader that is killed on the spot leaves no process; the next one removes its directories, and only those."""

from __future__ import annotations

import signal
import tempfile
import time
import zipfile
from pathlib import Path

import psutil
import pytest
from test_batch import FULL, descendants, grade, gradings, start, wait_until_gone

from autograder.course import Course
from autograder.sandbox.temporary import Lease


@pytest.mark.parametrize("whom", ["the coordinator", "everyone who is trusted"])
def test_nothing_stray_remains(whom: str, course: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp, out, download = tmp_path / "tmp", tmp_path / "out", tmp_path / "class.zip"
    tmp.mkdir()
    tmp.chmod(0o1777)
    monkeypatch.setenv("TMPDIR", str(tmp))
    monkeypatch.setattr(tempfile, "tempdir", None)
    hostile = FULL + "import os, time\nos.mkdir('shut', 0)\ntime.sleep(4)\n"
    with zipfile.ZipFile(download, "w") as archive:
        archive.writestr("able.py", FULL)
        archive.writestr("sleepy.py", hostile)
    with Lease("neighbour") as neighbour:
        process = start(course, download, out)
        crew: list[psutil.Process] = []
        deadline = time.monotonic() + 120
        while not gradings(out) and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.05)
        crew = descendants(process.pid)
        assert len(crew) > 1, "the class was graded before it could be disturbed"
        # a worker is a child of the coordinator's; everyone further down is, or holds, student code
        victims = crew if whom.startswith("everyone") else []
        trusted = [p for p in victims if "autograder.grading" in " ".join(p.cmdline())]
        for victim in (psutil.Process(process.pid), *trusted):
            victim.send_signal(signal.SIGKILL)
        process.communicate()
        assert wait_until_gone(crew, 60) == []
        assert {path.name.split(".")[1] for path in tmp.iterdir()} == {"neighbour", "class"}
        summary = grade(course, download, out)
        assert summary["errors"] == 0
        assert [path.name for path in tmp.iterdir()] == [neighbour.name]
        assert not (out / ".work").exists()
