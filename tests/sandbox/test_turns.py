"""Grader and child share a processor in short calls, and only then."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from autograder.sandbox import Sandbox
from autograder.sandbox.turns import Turns

from .conftest import Run

ANYWHERE = os.sched_getaffinity(0)

several = pytest.mark.skipif(len(ANYWHERE) < 2, reason="there is one processor only, which all share anyway")

PROGRAM = """
import os, time

def allowed():
    return sorted(os.sched_getaffinity(0))

def work(seconds):
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass
    return allowed()
"""


@several
def test_a_short_call_shares_a_processor_and_the_grader_is_free_again(run: Run) -> None:
    process = run(PROGRAM)
    reply = process.call("allowed")
    assert len(reply.value) == 1  # type: ignore[arg-type]
    assert os.sched_getaffinity(0) == ANYWHERE


@several
def test_a_long_call_goes_where_the_kernel_likes(run: Run) -> None:
    process = run(PROGRAM)
    assert process.call("work", [0.5]).value == sorted(ANYWHERE)
    assert os.sched_getaffinity(0) == ANYWHERE
    assert len(process.call("allowed").value) == 1  # type: ignore[arg-type]


@several
def test_a_long_call_that_never_is_quiet_is_let_go_as_well(run: Run) -> None:
    chatting = "    while time.process_time() < until:\n        print(flush=True)"
    process = run(PROGRAM.replace("    while time.process_time() < until:\n        pass", chatting))
    assert process.call("work", [0.5]).value == sorted(ANYWHERE)


@several
def test_the_grader_is_free_after_a_death(run: Run) -> None:
    process = run("import os\n\ndef leave():\n    os._exit(3)\n")
    assert process.call("leave").status == "exited"
    assert os.sched_getaffinity(0) == ANYWHERE


@several
def test_zygotes_begin_where_the_kernel_likes() -> None:
    with Turns() as turns:
        assert os.sched_getaffinity(0) == {turns.processor}
    with Sandbox(preload=()) as sandbox:
        assert sandbox._zygote is not None
        assert os.sched_getaffinity(sandbox._zygote.pid) == ANYWHERE


@several
def test_another_that_has_ended_is_no_trouble() -> None:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    while "Z" not in Path(f"/proc/{pid}/stat").read_text().split():
        time.sleep(0.01)
    os.waitpid(pid, 0)
    with Turns(pid) as turns:
        assert os.sched_getaffinity(0) == {turns.processor}
        turns.part()
        assert os.sched_getaffinity(0) == ANYWHERE
    assert os.sched_getaffinity(0) == ANYWHERE
