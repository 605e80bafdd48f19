"""Stopping a class: asked to, twice, by a closed terminal or a reader that has gone; the next run goes on."""

from __future__ import annotations

import json
import os
import pty
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import psutil
import pytest
from test_batch import FULL, REPO, descendants, grade, gradings, start, wait_until_gone

from autograder.cli import progress
from autograder.cli.progress import grading_progress
from autograder.course import Course

SLOW = "import time\ntime.sleep(0.4)\n"


def crowd(classroom: Path, count: int = 10) -> None:
    for n in range(count):
        (classroom / f"s{n:02}.py").write_text(f"{SLOW}{FULL}# {n}\n")


def wait_for(condition: Callable[[], bool], seconds: float = 120.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


@pytest.mark.parametrize(
    ("signals", "code"),
    [([signal.SIGTERM], 143), ([signal.SIGHUP], 129), ([signal.SIGINT, signal.SIGINT], 130)],
    ids=["a job's end", "a closed terminal", "Ctrl-C twice"],
)
def test_a_run_ends_in_good_order(
    signals: list[int], code: int, course: Course, classroom: Path, tmp_path: Path
) -> None:
    crowd(classroom)
    out = tmp_path / "out"
    process = start(course, classroom, out, "--workers", "2")
    wait_for(lambda: len(gradings(out)) >= 2)
    children = descendants(process.pid)
    for number in signals:
        with suppress(ProcessLookupError):
            os.kill(process.pid, number)
        time.sleep(0.05)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == code and "what was finished is kept" in errors and "Traceback" not in errors, errors
    assert not wait_until_gone(children)
    assert not (out / ".work").exists()
    done = len(gradings(out))
    assert 2 <= done < 10
    summary = grade(course, classroom, out)
    assert (summary["kept"], summary["graded"]) == (done, 10 - done)


def test_with_nohup_a_closed_terminal_stops_nothing(course: Course, classroom: Path, tmp_path: Path) -> None:
    crowd(classroom, 4)
    out = tmp_path / "out"
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as `nohup` leaves it to what it starts
    try:
        process = start(course, classroom, out, "--workers", "1")
    finally:
        signal.signal(signal.SIGHUP, before)
    wait_for(lambda: len(gradings(out)) >= 1)
    process.send_signal(signal.SIGHUP)
    process.communicate(timeout=300)
    assert process.returncode == 0 and len(gradings(out)) == 4


def test_a_terminal_that_is_closed(course: Course, classroom: Path, tmp_path: Path) -> None:
    """What would be said can be said to nobody; the run ends in good order all the same."""
    crowd(classroom)
    out = tmp_path / "out"
    command = [sys.executable, "-m", "autograder", "grade", "rates", str(classroom), "--out", str(out)]
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(REPO)
        os.execve(sys.executable, command, {**os.environ, "NEUROGRADE_COURSE": str(course.root), "TERM": "xterm"})
    wait_for(lambda: bool(gradings(out)))
    children = descendants(pid)
    os.close(terminal)
    _, status = os.waitpid(pid, 0)
    assert os.waitstatus_to_exitcode(status) == 129
    assert not wait_until_gone(children) and not (out / ".work").exists()


def test_a_coordinator_that_stands_still_for_a_while(course: Course, classroom: Path, tmp_path: Path) -> None:
    """Ctrl-Z and fg."""
    crowd(classroom, 6)
    out = tmp_path / "out"
    process = start(course, classroom, out, "--workers", "2")
    wait_for(lambda: len(gradings(out)) >= 1)
    process.send_signal(signal.SIGSTOP)
    time.sleep(3)
    process.send_signal(signal.SIGCONT)
    text, errors = process.communicate(timeout=300)
    assert process.returncode == 0, errors
    assert {row["score"] for row in json.loads(text)["students"]} == {8.0}


def shell_code(returncode: int) -> int:
    """As a shell tells it: Python ends itself by SIGINT where it met it in the text of an `exec`."""
    return 128 - returncode if returncode < 0 else returncode


@pytest.mark.parametrize("delay", [0.15, 0.6, 1.5])
def test_ctrl_c_at_any_time_says_no_more_than_that_it_stopped(delay: float, course: Course, classroom: Path) -> None:
    """While Python imports, while pytest collects, while graders start."""
    crowd(classroom, 2)
    process = start(course, classroom, classroom.parent / "out")
    wait_for(lambda: psutil.Process(process.pid).cpu_times().user > delay / 3, 60)
    children = descendants(process.pid)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert shell_code(process.returncode) == 130 and "Traceback" not in errors, errors
    assert not wait_until_gone(children)


def test_a_regrade_that_was_stopped_goes_on(course: Course, classroom: Path, tmp_path: Path) -> None:
    crowd(classroom)
    out = tmp_path / "out"
    grade(course, classroom, out)
    process = start(course, classroom, out, "--workers", "1", "--regrade")
    wait_for(lambda: len(gradings(out)) >= 13)
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=60)
    again = len(gradings(out)) - 10
    assert 3 <= again < 10
    summary = grade(course, classroom, out, "--regrade")
    assert (summary["graded"], summary["kept"]) == (10 - again, again)
    assert sorted(student for student, _ in gradings(out)) == sorted([f"s{n:02}" for n in range(10)] * 2)
    assert grade(course, classroom, out, "--regrade", "--student", "s00")["graded"] == 1, "a new one begins anew"


@pytest.mark.parametrize("options", [["--dry-run"], ["--dry-run", "--json"]], ids=["text", "json"])
def test_a_reader_that_has_read_enough(options: list[str], course: Course, classroom: Path, tmp_path: Path) -> None:
    """`| head -1` costs neither the work nor the exit code."""
    crowd(classroom, 3)
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "autograder", "grade", "rates", str(classroom), "--out", str(tmp_path / "out")]
    with open(writing, "wb") as nobody:
        done = subprocess.run(
            [*command, *options],
            stdout=nobody,
            stderr=subprocess.PIPE,
            text=True,
            cwd=REPO,
            env={**os.environ, "NEUROGRADE_COURSE": str(course.root)},
        )
    assert (done.returncode, done.stderr) == (0, "")


def test_what_cannot_be_said_for_want_of_a_disk_is_an_error(course: Course, classroom: Path, tmp_path: Path) -> None:
    crowd(classroom, 1)
    command = [sys.executable, "-m", "autograder", "grade", "rates", str(classroom), "--out", str(tmp_path / "out")]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*command, "--dry-run"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            cwd=REPO,
            env={**os.environ, "NEUROGRADE_COURSE": str(course.root)},
        )
    assert (done.returncode, done.stderr) == (3, "error: No space left on device\n")


def test_where_no_bar_can_move_a_line_tells_now_and_then(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter([0.0, 10.0, 20.0, 40.0, 41.0, 75.0])  # the start, then one for each step
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(clock))
    with grading_progress(quiet=False) as step:
        for done, total in ((0, 200), (10, 200), (30, 200), (31, 200)):
            step("zhang", done, total)
        step("writing pages", 0, 0)
    assert capsys.readouterr().err.splitlines() == ["30 of 200 graded, 60 a minute, 3 min left"]


def test_a_new_run_meets_graders_on_their_way_out(course: Course, classroom: Path, tmp_path: Path) -> None:
    """The command is given again at once after a kill: OUT/.work is still in use."""
    crowd(classroom, 4)
    out = tmp_path / "out"
    process = start(course, classroom, out, "--workers", "2")
    wait_for(lambda: bool(gradings(out)))
    children = descendants(process.pid)
    try:
        for child in children:
            child.suspend()  # as if their end took its time
        process.kill()
        again = start(course, classroom, out, "--workers", "1")
        wait_for(lambda: len(gradings(out)) >= 2)
    finally:
        for child in children:
            with suppress(psutil.NoSuchProcess):
                child.resume()
        process.communicate()
    _, errors = again.communicate(timeout=300)
    assert again.returncode == 0, errors
    assert not wait_until_gone(children) and not (out / ".work").exists()
    with closing(sqlite3.connect(out / "gradebook.sqlite")) as book:
        assert book.execute("SELECT count(*) FROM verdict WHERE status = 'error'").fetchone() == (0,)
