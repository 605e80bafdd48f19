"""Grading on a dask cluster that others started: the same gradebook, graders that go home, errors that help."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest

from autograder.course import load_course
from autograder.errors import GraderError
from autograder.grading import engines, grader, remote
from autograder.grading.engines import DaskEngine, LocalEngine
from autograder.grading.grade import submission_from_source
from autograder.grading.keys import surroundings
from autograder.grading.pool import Task
from autograder.grading.worker import Job, parcel
from benchmarks.kill_run import contents, finished, grade, start, undisturbed
from tests.support.tiny_course import REFERENCE, write_tiny_course

REPO = Path(__file__).parents[2]
STUDENTS = 8


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("dask")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def cluster(folder: Path) -> Iterator[tuple[str, psutil.Process]]:
    """dask's own commands: a scheduler, and one worker with two threads under a nanny. Loopback only."""
    address = f"tcp://127.0.0.1:{_free_port()}"
    environment = {**os.environ, "PYTHONPATH": str(REPO), "NEUROGRADE_CACHE": str(folder / "cache")}
    commands = [
        ["scheduler", "--host", address, "--no-dashboard"],
        ["worker", address, "--host", "127.0.0.1", "--nworkers", "1", "--nthreads", "2", "--no-dashboard",
         "--local-directory", str(folder / "space")],
    ]  # fmt: skip
    with (folder / "log").open("wb") as log:
        running = [
            subprocess.Popen(
                [sys.executable, "-m", "dask", *command], env=environment, stdout=log, stderr=log, cwd=REPO
            )
            for command in commands
        ]
        yield address, psutil.Process(running[1].pid)
        for process in reversed(running):
            process.terminate()
        for process in running:
            process.wait(30)


def graders_below(process: psutil.Process) -> list[psutil.Process]:
    return [p for p in process.children(recursive=True) if "autograder.grading" in " ".join(p.cmdline())]


def test_a_cluster_says_what_this_machine_says(folder: Path, cluster: tuple[str, psutil.Process]) -> None:
    address, worker = cluster
    calm = undisturbed(folder, STUDENTS)
    out = folder / "remote"
    summary = grade(folder, out, "--engine", "dask", "--scheduler", address)
    assert (summary["graded"], summary["errors"]) == (STUDENTS, 0)
    assert contents(out) == calm and set(finished(out).values()) == {1}
    deadline = time.monotonic() + 30
    while (left := graders_below(worker)) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not left and worker.is_running(), "graders go home at the end, the worker stays"


def test_a_coordinator_that_dies_leaves_the_cluster_usable(folder: Path, cluster: tuple[str, psutil.Process]) -> None:
    address, worker = cluster
    out = folder / "again"
    process = start(folder, out, "--engine", "dask", "--scheduler", address)
    while process.poll() is None and not graders_below(worker):
        time.sleep(0.05)
    process.kill()
    process.communicate()
    assert grade(folder, out, "--engine", "dask", "--scheduler", address)["errors"] == 0
    assert contents(out) == contents(folder / "remote") and set(finished(out).values()) == {1}


def test_nobody_at_the_address_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "WORKERS_SECONDS", 0.5)
    job = job_of(tmp_path)
    with pytest.raises(GraderError, match=r"no dask cluster with a worker at tcp://127\.0\.0\.1:9"):
        DaskEngine(1, "tcp://127.0.0.1:9").run(job, iter([]), Heard())
    with pytest.raises(GraderError, match="no dask cluster with a worker at nonsense://"):
        DaskEngine(1, "nonsense://x").run(job, iter([]), Heard())


def test_without_dask_the_error_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(GraderError, match=r"pip install 'neurograde\[cluster\]'"):
        DaskEngine(1).run(job_of(tmp_path), iter([]), Heard())


# ------------------------------------------------------------------------------------------ a worker's side


class Heard:
    """A Listener that remembers."""

    def __init__(self) -> None:
        self.said: list[tuple[str, Any]] = []

    def begun(self, task: Task) -> None:
        self.said.append(("begun", task.tag))

    def verdict(self, task: Task, plain: dict[str, Any]) -> None:
        self.said.append((plain["check"], plain["status"]))

    def ended(self, task: Task, plain: dict[str, Any]) -> None:
        self.said.append(("ended", task.tag))

    def lost(self, task: Task, reason: str) -> None:
        self.said.append(("lost", reason))


def job_of(folder: Path) -> Job:
    assignment = write_tiny_course(folder / "course")
    where = tuple(surroundings(assignment).items())
    return Job(assignment.root, assignment.id, 1, False, folder, surroundings=where)


def tasks_of(job: Job, *sources: str) -> list[Task]:
    assignment = load_course(job.root).assignment(job.assignment)
    return [
        Task(submission_from_source(assignment, f"s{n}", source), n, ("power",)) for n, source in enumerate(sources)
    ]


def test_a_warm_grader_is_kept_and_a_dead_one_replaced(tmp_path: Path) -> None:
    """What a dask worker runs, in this process: one grader for submission after submission, until it is killed."""
    job = job_of(tmp_path)
    right, wrong = tasks_of(job, REFERENCE, REFERENCE.replace("** 3", "** 2"))
    try:
        statuses = []
        pids = []
        for task in (right, wrong, right):
            outcome = remote.grade_one(job, parcel(task.submission, task.questions))
            assert not isinstance(outcome, Exception)
            statuses.append([v["status"] for v in outcome[0]])
            pids.append(remote._CREW._idle[0][0].pid)
        assert statuses == [["pass"] * 3, ["pass", "pass", "fail"], ["pass"] * 3] and len(set(pids)) == 1
        psutil.Process(pids[0]).kill()
        with pytest.raises(remote.GraderLost, match="signal 9"):
            remote.grade_one(job, parcel(right.submission, right.questions))
        outcome = remote.grade_one(job, parcel(right.submission, right.questions))
        assert not isinstance(outcome, Exception) and len(outcome[0]) == 3
    finally:
        remote.go_home()
    assert not remote._CREW._idle


def test_another_course_or_numpy_than_the_coordinators_is_refused(tmp_path: Path) -> None:
    """Its verdicts would be filed under a key that is not theirs."""
    job = job_of(tmp_path)
    elsewhere = replace(job, surroundings=(*dict(job.surroundings, numpy="1.0", checks="others").items(),))
    (task,) = tasks_of(job, REFERENCE)
    told = "not the same on .* as where the batch was started: numpy, checks"
    with pytest.raises(GraderError, match=told):
        LocalEngine(1).run(elsewhere, iter([task]), Heard())
    outcome = remote.grade_one(elsewhere, parcel(task.submission, task.questions))
    assert isinstance(outcome, GraderError) and "numpy, checks" in str(outcome)


def test_graders_that_cannot_start_are_not_started_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    job = job_of(tmp_path)
    (task,) = tasks_of(job, REFERENCE)
    monkeypatch.setattr(grader, "_environment", lambda job: {**os.environ, "PYTHONPATH": ""})
    monkeypatch.setattr(grader.sys, "executable", "/bin/false")
    with pytest.raises(GraderError, match="graders end as soon as they start: exit code 1"):
        LocalEngine(1).run(job, iter([task]), Heard())
