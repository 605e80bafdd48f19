"""Grading on a dask cluster that others started: the same gradebook, graders that go home, errors that help."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psutil
import pytest

from autograder.course import load_course
from autograder.errors import GraderError
from autograder.grading import engines, grader, pool, remote
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
    monkeypatch.setattr(engines, "CONNECT_SECONDS", 0.5)
    job = job_of(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as silent:  # accepts, and says nothing
        for address, why in (
            ("tcp://127.0.0.1:9", "Timed out trying to connect"),
            (f"tcp://127.0.0.1:{silent.getsockname()[1]}", "it does not answer"),
            ("tls://127.0.0.1:9", "perhaps check your TLS configuration"),
            ("nonsense://x", "unknown address scheme"),
            ("head", "missing port number"),
        ):
            with pytest.raises(GraderError, match=rf"no dask cluster with a worker at {address}: .*{why}"):
                DaskEngine(1, address).run(job, iter([]), Heard())


def test_a_worker_without_neurograde_is_named(folder: Path, tmp_path: Path) -> None:
    """It would die of the first submission that it is sent, and the next worker after it."""
    (tmp_path / "autograder").mkdir()
    (tmp_path / "autograder" / "__init__.py").write_text("raise ImportError('none here')\n")
    address = f"tcp://127.0.0.1:{_free_port()}"
    commands = [
        ["scheduler", "--host", address, "--no-dashboard"],
        ["worker", address, "--host", "127.0.0.1", "--nthreads", "1", "--no-dashboard", "--no-nanny"],
    ]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    with (tmp_path / "log").open("wb") as log:
        running = [
            subprocess.Popen(
                [sys.executable, "-P", "-m", "dask", *command], env=environment, stdout=log, stderr=log, cwd=tmp_path
            )
            for command in commands
        ]
        try:
            with pytest.raises(GraderError, match=r"cannot do this work: tcp://127\.0\.0\.1:\d+: none here; install"):
                DaskEngine(1, address).run(job_of(tmp_path), iter([]), Heard())
        finally:
            for process in running:
                process.terminate()
                process.wait(30)


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


class Cluster:
    """What the engine uses of dask, where every submission comes to the end that `ends` has for it."""

    class KilledWorker(Exception):
        pass

    def __init__(self, *ends: Any) -> None:
        self.ends, self.sent = iter(ends), 0
        self.futures: list[Any] = []

    def as_completed(self, **_: object) -> Any:
        return self

    def add(self, future: Any) -> None:
        self.futures.append(future)

    def __iter__(self) -> Iterator[tuple[Any, Any]]:
        while self.futures:
            future = self.futures.pop(0)
            yield future, future.outcome

    def submit(self, *_: object, **__: object) -> Any:
        self.sent += 1
        end = next(self.ends)
        failed = isinstance(end, Exception) and not isinstance(end, GraderError)
        future = SimpleNamespace(key=str(self.sent), outcome=end, status="error" if failed else "finished")
        future.exception = lambda: end
        return future

    def nthreads(self) -> dict[str, int]:
        return {"one": 1}

    def run(self, *_: object) -> None:
        pass

    cancel = run


ENDED: Any = ([], {})


@pytest.mark.parametrize(
    ("ends", "said"),
    [
        ([Cluster.KilledWorker(), ENDED], [("begun", 0), ("ended", 0)]),
        ([Cluster.KilledWorker("a"), Cluster.KilledWorker("b")], [("begun", 0), ("lost", "KilledWorker: b")]),
        ([remote.GraderLost("signal 9")], [("begun", 0), ("lost", "GraderLost: signal 9")]),
        ([RuntimeError("going down"), ENDED], [("begun", 0), ("ended", 0)]),
        ([remote.Stillborn("no memory"), ENDED], [("begun", 0), ("ended", 0)]),
    ],
    ids=["worker once", "worker twice", "grader", "machine once", "stillborn once"],
)
def test_who_is_tried_again_and_who_is_given_up(ends: list[Any], said: list[Any], tmp_path: Path) -> None:
    job, heard = job_of(tmp_path), Heard()
    cluster = Cluster(*ends)
    engines._run(cluster, cluster, job, iter(tasks_of(job, REFERENCE)), heard)
    assert heard.said == said and cluster.sent == len(ends)


@pytest.mark.parametrize(
    ("ends", "told"),
    [
        ([ImportError("no numpy")] * 2, "cannot do this work: ImportError: no numpy; install the same versions"),
        ([remote.Stillborn("exit code 1 on node7")] * 2, "graders end as soon as they start: exit code 1 on node7"),
        ([GraderError("not the same on node7: numpy")], "not the same on node7: numpy"),
    ],
    ids=["alien", "stillborn", "refused"],
)
def test_what_no_submission_is_to_blame_for_ends_the_run(ends: list[Any], told: str, tmp_path: Path) -> None:
    """Else one sick machine would make grader's errors of a whole class."""
    job, heard = job_of(tmp_path), Heard()
    cluster = Cluster(*ends)
    with pytest.raises(GraderError, match=told):
        engines._run(cluster, cluster, job, iter(tasks_of(job, REFERENCE)), heard)
    assert not heard.said


def test_a_cluster_that_has_lost_all_its_workers_is_not_waited_for_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "ABSENT_SECONDS", 0.2)
    cancelled = threading.Event()

    class Deserted(Cluster):
        def nthreads(self) -> dict[str, int]:
            return {}

        def cancel(self, futures: Any) -> None:
            self.futures[0].status = "cancelled"
            cancelled.set()

        def __iter__(self) -> Iterator[tuple[Any, Any]]:
            assert cancelled.wait(20)
            yield self.futures[0], None

    job, cluster = job_of(tmp_path), Deserted(ENDED)
    with pytest.raises(GraderError, match="has had no worker for"):
        engines._run(cluster, cluster, job, iter(tasks_of(job, REFERENCE)), Heard())


def test_a_worker_that_dask_gives_up_is_started_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine one takes longer to come back than dask waits; its cluster then had none for ever."""
    monkeypatch.setattr(engines, "LOST_WORKER", "50 ms")
    monkeypatch.setattr(engines, "ABSENT_SECONDS", 100.0)
    job = job_of(tmp_path)
    before = set(psutil.Process().children())

    class Killer(Heard):
        def ended(self, task: Task, plain: dict[str, Any]) -> None:
            super().ended(task, plain)
            if task.tag == 0:
                workers = [
                    p for p in set(psutil.Process().children()) - before if "spawn_main" in " ".join(p.cmdline())
                ]
                assert len(workers) == 1
                workers[0].kill()

    heard = Killer()
    DaskEngine(1).run(job, iter(tasks_of(job, *[REFERENCE] * 6)), heard)
    assert sorted(said for said in heard.said if said[0] == "ended") == [("ended", n) for n in range(6)]
    assert not [said for said in heard.said if said[0] == "lost"]


def test_all_graders_start_at_once_and_no_more_than_there_is_work_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = job_of(tmp_path)
    started: list[float] = []

    class Counted(grader.Grader):
        def __init__(self, job: Job) -> None:
            started.append(time.monotonic())
            super().__init__(job)

    class First(Heard):
        at = 0

        def begun(self, task: Task) -> None:
            self.at = self.at or len(started)
            super().begun(task)

    monkeypatch.setattr(pool, "Grader", Counted)
    heard = First()
    LocalEngine(3).run(job, iter(tasks_of(job, REFERENCE, REFERENCE)), heard)
    assert heard.at == len(started) == 2
    assert sorted(said for said in heard.said if said[0] == "ended") == [("ended", 0), ("ended", 1)]


def test_graders_that_cannot_start_are_not_started_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    job = job_of(tmp_path)
    (task,) = tasks_of(job, REFERENCE)
    monkeypatch.setattr(grader, "_environment", lambda job: {**os.environ, "PYTHONPATH": ""})
    monkeypatch.setattr(grader.sys, "executable", "/bin/false")
    with pytest.raises(GraderError, match="graders end as soon as they start: exit code 1"):
        LocalEngine(1).run(job, iter([task]), Heard())
