"""A busy machine must not change a verdict: limits count CPU time, and waiting for a processor is not sleep."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.course import Assignment
from autograder.grading.grade import GradeList, grade_batch, submission_from_source
from autograder.sandbox import Limits
from tests.support.tiny_course import REFERENCE, write_tiny_course

from .conftest import Run

# half a second of CPU time, whatever else is going on
WORK = """
import time
def work(seconds=0.5):
    begin = time.process_time()
    while time.process_time() < begin + seconds:
        pass
    return 'done'
"""


@pytest.fixture
def crowd() -> Iterator[float]:
    """Four busy processes for each processor; its value is when they began."""
    spin = [sys.executable, "-c", "while True: pass"]
    # each in a session of its own: schedulers share out the processor among sessions first
    processes = [subprocess.Popen(spin, start_new_session=True) for _ in range(4 * (os.cpu_count() or 1))]
    try:
        yield time.monotonic()
    finally:
        for process in processes:
            process.kill()
            process.wait()


def test_honest_work_is_not_taken_for_sleep_or_excess(run: Run, crowd: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("autograder.sandbox.watch.ASLEEP_SECONDS", 0.5)
    reply = run(WORK, Limits(cpu_seconds=1.0)).call("work")
    assert (reply.status, reply.value) == ("value", "done")
    assert reply.wall_seconds > 1.5 * reply.cpu_seconds  # it really had to wait, for longer than it might sleep
    assert reply.wall_seconds - reply.cpu_seconds > 0.5


def test_too_much_work_is_still_too_much(run: Run, crowd: float) -> None:
    reply = run(WORK, Limits(cpu_seconds=0.3)).call("work", [60.0])
    assert reply.status == "cpu" and reply.cpu_seconds < 1


SLOW = REFERENCE + "\nimport time\nfor name in ('square', 'cube'):\n    globals()[name] = slowly(globals()[name])\n"
SLOWLY = """
def slowly(function):
    def late(x):
        end = time.process_time() + 0.2
        while time.process_time() < end:
            pass
        return function(x)
    return late
"""


def verdicts(tiny: Assignment) -> list[list[str]]:
    kept = GradeList()
    sources = (REFERENCE, SLOWLY + SLOW, "def square(x):\n    return x\n")
    grade_batch(tiny, [submission_from_source(tiny, f"student{n}", s) for n, s in enumerate(sources)], sink=kept)
    return [[verdict.status for verdict in grade.verdicts] for grade in kept.grades]


def test_verdicts_are_the_same_as_on_a_quiet_machine(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    tiny = write_tiny_course(tmp_path)
    quiet = verdicts(tiny)
    request.getfixturevalue("crowd")
    assert verdicts(tiny) == quiet
    assert quiet[0] == quiet[1] == ["pass"] * 5 and "fail" in quiet[2]
