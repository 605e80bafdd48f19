"""Who does a batch's work: graders on this machine, or those of a dask cluster. The coordinator alone writes."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import pkgutil
import signal
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, Protocol

from autograder.errors import GraderError, NeurogradeError
from autograder.grading import remote
from autograder.grading.pool import TRIES, Listener, Task, run_pool
from autograder.grading.worker import Job, parcel

AHEAD = 2
"""Submissions on their way for each thread of a cluster: one in its hands, one waiting there."""
CONNECT_SECONDS = 10.0
"""How long to try a scheduler's address."""
WORKERS_SECONDS = 60.0
"""How long to wait for a cluster's first worker."""
ABSENT_SECONDS = 300.0
"""How long a batch goes on without any worker: the next may be on its way."""
LOST_WORKER = "60 s"
"""After so long dask gives up a worker of our own that does not come back; starting one takes its time, too."""
REMEDY = "install the same versions of neurograde, dask and Python on every machine"


class Engine(Protocol):
    """Grades tasks in any order and says what becomes of each, once."""

    def run(self, job: Job, tasks: Iterator[Task], listener: Listener) -> None:
        """Grade all tasks. Draws on them as graders fall free, so that few are in memory at once."""


@dataclass(frozen=True)
class LocalEngine:
    """`workers` processes on this machine."""

    workers: int

    def run(self, job: Job, tasks: Iterator[Task], listener: Listener) -> None:
        run_pool(job, tasks, self.workers, listener)


@dataclass(frozen=True)
class DaskEngine:
    """A dask cluster: the one whose scheduler is named, else `workers` dask workers on this machine.

    dask gives a submission whose worker died to another one, as often as it is set to (three times), and we hand it in
    once more then: student code cannot reach a worker, and those that only waited on one count as well. A submission
    whose grader died is tried once more, as on one machine. A result is written down when it arrives, and a task has
    one result, so nothing is doubled.
    """

    workers: int
    scheduler: str = ""

    def run(self, job: Job, tasks: Iterator[Task], listener: Listener) -> None:
        distributed = _distributed()
        with ExitStack() as stack:
            client = self._connect(distributed, job, stack)
            # Elsewhere the coordinator's scratch folder need not exist; graders there use their own.
            job = replace(job, scratch=None) if self.scheduler else job
            try:
                heal = None if self.scheduler else lambda: client.cluster.scale(self.workers)
                _run(distributed, client, job, tasks, listener, heal)
            except (OSError, TimeoutError) as error:
                if isinstance(error, OSError) and error.errno:  # the coordinator's own disk, not the network
                    raise
                raise GraderError(f"the dask cluster cannot be used any more: {error}") from None

    def _connect(self, distributed: Any, job: Job, stack: ExitStack) -> Any:
        """A client of the cluster, closed with the stack; in between it is as quiet as the local engine."""
        import dask

        stack.callback(logging.disable, logging.root.manager.disable)
        logging.disable(logging.CRITICAL)
        # a submission may be large, and it must be sent
        stack.enter_context(dask.config.set({"distributed.admin.large-graph-warning-threshold": "1 TB"}))
        try:
            if self.scheduler:
                asyncio.run(_reach(distributed, self.scheduler))
                client = stack.enter_context(distributed.Client(self.scheduler, timeout=CONNECT_SECONDS))
            else:
                client = stack.enter_context(distributed.Client(self._cluster(distributed, job, stack)))
            client.wait_for_workers(1, timeout=WORKERS_SECONDS)
            lacking = _lacking(client)
        except Exception as error:  # any, from a wrong port to certificates that are missing, and a stranger's answer
            where = self.scheduler or "this machine"
            raise GraderError(
                f"no dask cluster with a worker at {where}: {str(error) or 'it does not answer'};"
                " start `dask scheduler` and `dask worker` there, and name the scheduler's address with --scheduler"
            ) from None
        if lacking:
            raise GraderError(f"the workers of the dask cluster cannot do this work: {lacking}; {REMEDY}")
        return client

    def _cluster(self, distributed: Any, job: Job, stack: ExitStack) -> Any:
        """A cluster of processes on this machine, for loopback only, that keeps its files in the scratch folder."""
        import dask

        settings = {
            "distributed.deploy.lost-worker-timeout": LOST_WORKER,
            "distributed.scheduler.http.routes": [],
            "distributed.worker.http.routes": [],
            "temporary-directory": str(job.scratch),
        }
        stack.enter_context(dask.config.set(settings))
        with _deaf_children():
            return stack.enter_context(
                distributed.LocalCluster(
                    n_workers=self.workers,
                    threads_per_worker=1,
                    processes=True,
                    memory_limit=None,  # graders and students have limits of their own
                    dashboard_address="127.0.0.1:0",  # None means port 8787, and a warning where that is taken
                    scheduler_kwargs={"dashboard": False},
                    silence_logs=logging.CRITICAL,
                )
            )


async def _reach(distributed: Any, address: str) -> None:
    """Is it a scheduler that answers there? A client would wait for ever for a server that is silent."""
    arguments = distributed.Security().get_connection_args("client")
    connection = distributed.comm.connect(address, timeout=CONNECT_SECONDS, **arguments)
    # dask's limit is for connecting, and says what failed; ours ends the greeting after it, which has none
    (await asyncio.wait_for(connection, 2 * CONNECT_SECONDS)).abort()


def _lacking(client: Any) -> str:
    """Why a worker cannot even be handed a submission: one without neurograde would die of it."""
    found = client.run(pkgutil.resolve_name, f"{remote.__name__}:IDLE_SECONDS", on_error="return")
    lacking = {worker: error for worker, error in found.items() if isinstance(error, BaseException)}
    return "; ".join(f"{worker}: {error}" for worker, error in sorted(lacking.items())[:3])


class _Absence(threading.Thread):
    """Cancels what is on its way when there has been no worker for so long.

    `heal` starts again what is missing of a cluster of our own: dask gives up a worker that takes long to come back.
    """

    def __init__(self, client: Any, waiting: Mapping[str, Any], heal: Callable[[], object] | None) -> None:
        super().__init__(daemon=True)
        self._client, self._waiting, self._heal = client, waiting, heal
        self._over, self.noticed = threading.Event(), False

    def run(self) -> None:
        seen = time.monotonic()
        while not self._over.wait(ABSENT_SECONDS / 20):
            with contextlib.suppress(Exception):  # the main thread hears of a scheduler that is gone
                if self._heal:
                    self._heal()
                if self._client.nthreads():
                    seen = time.monotonic()
                elif time.monotonic() - seen > ABSENT_SECONDS:
                    self.noticed = True
                    self._client.cancel([*self._waiting.values()])
                    return

    def __enter__(self) -> _Absence:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()


@contextlib.contextmanager
def _deaf_children() -> Iterator[None]:
    """A terminal's Ctrl-C reaches the whole foreground; processes started in here leave it to the coordinator."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _run(
    distributed: Any,
    client: Any,
    job: Job,
    tasks: Iterator[Task],
    listener: Listener,
    heal: Callable[[], object] | None = None,
) -> None:
    waiting: dict[str, Task] = {}
    futures: dict[str, Any] = {}
    arriving = distributed.as_completed(with_results=True, raise_errors=False)
    deaths = (remote.GraderLost, distributed.KilledWorker)

    def submit(task: Task) -> None:
        future = client.submit(
            remote.grade_one, job, parcel(task.submission, task.questions), pure=False, retries=TRIES - 1
        )
        waiting[future.key], futures[future.key] = task, future
        arriving.add(future)

    def submit_more() -> None:
        room = AHEAD * max(1, sum(client.nthreads().values())) - len(waiting)
        for task in islice(tasks, max(room, 0)):
            submit(task)

    try:
        submit_more()
        with _Absence(client, futures, heal) as absence:
            for future, outcome in arriving:
                del futures[future.key]
                task = waiting.pop(future.key)
                if absence.noticed:
                    raise GraderError(f"the dask cluster has had no worker for {ABSENT_SECONDS / 60:.0f} minutes")
                if future.status == "cancelled":
                    raise GraderError("the dask scheduler is gone, or somebody cancelled the batch's tasks")
                found = outcome if future.status == "finished" else future.exception()
                if task.tries + 1 < TRIES and _is_elsewhere(found):
                    task.tries += 1
                    submit(task)
                else:
                    _hand_on(task, found, deaths, listener)
                submit_more()
        with contextlib.suppress(Exception):  # a worker that has died meanwhile has nobody to send home
            client.run(remote.go_home)
    finally:
        with contextlib.suppress(Exception):  # the cluster may be the reason why we are here
            client.cancel([*futures.values()])


def _is_elsewhere(found: object) -> bool:
    """Was it a worker's machine that failed, and not the submission? It may only have waited beside others there."""
    return isinstance(found, BaseException) and not isinstance(found, (NeurogradeError, remote.GraderLost))


def _hand_on(task: Task, outcome: remote.Outcome | BaseException, deaths: tuple[Any, ...], listener: Listener) -> None:
    """Tell the listener of one submission, all at once. Only those who die of a submission are its fault."""
    if isinstance(outcome, NeurogradeError):
        raise outcome
    if isinstance(outcome, remote.Stillborn):
        raise GraderError(f"graders end as soon as they start: {outcome}")
    if isinstance(outcome, BaseException):
        reason = f"{type(outcome).__name__}: {outcome}".splitlines()[0][:300]
        if not isinstance(outcome, deaths):
            raise GraderError(f"the workers of the dask cluster cannot do this work: {reason}; {REMEDY}")
        listener.begun(task)
        listener.lost(task, reason)
        return
    listener.begun(task)
    verdicts, end = outcome
    for verdict in verdicts:
        listener.verdict(task, verdict)
    listener.ended(task, end)


def _distributed() -> Any:
    try:
        import distributed
    except ImportError:
        raise GraderError("dask is not installed here: pip install 'neurograde[cluster]'") from None
    return distributed
