"""One confined child: send it calls, watch its clocks, believe only what decodes.

A single poll loop writes the request, reads the answer, drains the output and watches CPU time, sleep and death, so a
child that prints without end, does not read, answers half or never, costs its limits and nothing more. Between two
calls nobody watches, so the child is stopped: what it has begun behind an answer neither computes nor writes then.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import select
import signal
import time
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from types import ModuleType, TracebackType
from typing import Any, Protocol

from autograder.messages import Message

from . import clock, codec, quota
from .answer import problems, sound
from .model import Limits, LoadReply, Problem, Program, Reply, SandboxError, Status, Usage
from .text import clean
from .turns import Turns
from .watch import TICK, Death, Watch

SETUP_FAILED = 97  # the child's exit code when confinement did not succeed
SETUP_SECONDS = 60.0
MOUTHFULS = 64  # read from an answer between two looks at the clocks
RENEWAL_SECONDS = 2.0  # of CPU time, for a child to say whether it is as it was

LLVM_OUT_OF_MEMORY = (b"LLVM ERROR: Unable to allocate", b"LLVM ERROR: out of memory")
"""What Julia's compiler prints last when it ends the process for want of memory."""


class Nursery(Protocol):
    """Where children are forked and their ends are known: the `Sandbox`."""

    def fork(self, limits: Limits, descriptors: Sequence[int], language: str) -> tuple[int, int, Path | None]:
        """(job number, pidfd, scratch directory) of a new child that holds `descriptors`."""

    def end_of(self, number: int) -> Mapping[str, Any]:
        """How a child ended; waits for it."""

    def keep_end(self, number: int, end: Mapping[str, Any]) -> None:
        """What `end_of` said, to be said again."""

    def start_one(self, program: Program, limits: Limits) -> Process:
        """A fresh process beside this one, in one language."""


class Process:
    """A child with a program loaded. A context manager; `close` kills it and frees everything."""

    form: ModuleType = codec
    """How frames are written and read."""

    def __init__(self, nursery: Nursery, program: Program, limits: Limits) -> None:
        self._nursery, self._limits = nursery, limits
        self._begin = time.monotonic()
        self._death: Death | None = None
        self._as_loaded: bool | None = True  # what `begin_task` answers; None: student code has run since it asked
        self._closed = False
        self._cpu_seen = self._cpu_before = 0.0  # in all; before the present task
        self.usage = Usage()
        child_reads, self._requests = os.pipe()
        self._replies, child_writes = os.pipe()
        self._output, child_prints = os.pipe()
        theirs = (child_reads, child_writes, child_prints)
        self._ours: tuple[int, ...] = (self._requests, self._replies, self._output)
        try:
            for end in self._ours:
                os.set_blocking(end, False)
            self._job, self._pidfd, self._scratch = nursery.fork(limits, theirs, program.language)
        except BaseException:
            _close(self._ours)
            raise
        finally:
            _close(theirs)
        self._ours = (*self._ours, self._pidfd)
        self._pid = clock.pid_of(self._pidfd)
        self._turns = Turns(self._pid)
        self._answers = select.poll()
        self._answers.register(self._replies, select.POLLIN)
        self._kept, self._drained = bytearray(), 0
        try:
            self._await_confinement()
            self.load_reply = self._load(program)
        except BaseException:
            self.close()
            raise

    # ------------------------------------------------------------------------------------------ what others call

    @property
    def alive(self) -> bool:
        return self._death is None and not self._closed

    def call(
        self,
        function: str,
        args: Sequence[object] = (),
        kwargs: Mapping[str, object] | None = None,
        *,
        figure: bool = False,
    ) -> Reply:
        """Call a function of the program by name. Never raises for what the student's code does."""
        request = {"function": function, "args": list(args), "kwargs": dict(kwargs or {}), "figure": figure}
        return self._ask("call", request)

    def put(self, name: str, content: bytes) -> None:
        """Lay a file into the scratch directory."""
        self._ask("put", {"name": _relative(name), "content": content})

    def fits(self, limits: Limits) -> bool:
        """Can a task with these limits be done here? Only CPU time is counted for each task."""
        return self.alive and limits.of_the_process() == self._limits.of_the_process()

    def begin_task(self, limits: Limits) -> bool:
        """Begin another task, which may use `limits.cpu_seconds` of its own whatever those before have used.

        True when the child says that it is as it was after loading, so that an answer now is the answer of a
        fresh process. It is the student's own loss if that is a lie, see inside/traces.py.
        """
        if not self.fits(limits):
            raise SandboxError("a process keeps all its limits but that on CPU time")
        if self._as_loaded is None:
            self._limits, self._cpu_before = replace(limits, cpu_seconds=RENEWAL_SECONDS), self._cpu()
            self._as_loaded = self._renew()
        self._limits, self._cpu_before = limits, self._cpu()
        return self._as_loaded

    def _renew(self) -> bool:
        reply = self._ask("renew", {})
        return reply.status == "value" and reply.value is True

    def close(self) -> None:
        """Kill the process and all it has started, wait for its end, free everything."""
        if self._closed:
            return
        self._closed = True
        end: Mapping[str, Any] = {}
        try:
            self._signal(signal.SIGKILL)
            end = self._nursery.end_of(self._job)
        except SandboxError:
            pass  # the zygote is gone, and with it every child
        finally:
            _close(self._ours)
            quota.discard(self._scratch)
        self.usage = Usage(
            cpu_seconds=end.get("cpu", self._cpu_seen),
            wall_seconds=time.monotonic() - self._begin,
            max_rss_mb=end.get("rss_kb", 0) / 1024,
        )

    def __enter__(self) -> Process:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ------------------------------------------------------------------------------------------ conversation

    def _await_confinement(self) -> None:
        """The child says one word once it is confined, before it has seen any student code."""
        self._answers.poll(SETUP_SECONDS * 1000)
        with contextlib.suppress(BlockingIOError):
            if os.read(self._replies, 1) == b"+":
                return
        self._drain()
        detail = clean(self._kept.decode(errors="replace"), 1500)
        raise SandboxError(Message("a child could not be confined: {error}", {"error": detail or "?"}))

    def _load(self, program: Program) -> LoadReply:
        reply = self._ask("load", self._loading(program))
        found: tuple[Problem, ...] = ()
        if reply.status == "value":
            try:
                found = problems(reply.value)
            except codec.CodecError:
                self._die(Death("protocol"))
                reply = Reply("protocol")
        elif self.alive:  # the files did not fit, or the like
            found = (Problem("", reply.error_type or reply.status, reply.error_message),)
        status = self._death.status if self._death else "value"
        return LoadReply(status, found, reply.stdout, reply.cpu_seconds, reply.wall_seconds)

    def _loading(self, program: Program) -> dict[str, object]:
        return {
            "module": program.module,
            "cells": [(cell.source, cell.label) for cell in program.cells],
            "files": self._laid_out(program),
            "seed": program.seed,
        }

    def _laid_out(self, program: Program) -> dict[str, bytes]:
        return {_relative(name): content for name, content in program.files.items()}

    def _ask(self, operation: str, request: dict[str, object]) -> Reply:
        if self._closed:
            raise SandboxError("this process is closed")
        if self._death is not None:
            return Reply(self._death.status, error_message=self._death.message)
        number = secrets.randbits(62)  # nobody can answer a question before it is asked
        try:
            frame = self.form.pieces(request | {"op": operation, "id": number})
        except codec.UnsendableError as error:
            raise SandboxError(
                f"the arguments of {request.get('function', operation)} are no plain data: {error}"
            ) from None
        began, cpu_before = time.monotonic(), self._cpu()
        self._kept, self._drained = bytearray(), 0
        answer: dict[str, Any] = {}
        try:
            answer = sound(self._converse(frame), number)
            status: Status = answer["status"]
        except Death as death:
            self._die(death)
            status, answer = death.status, {"error_message": death.message}
        except codec.CodecError as error:
            self._die(Death("protocol", str(error)))
            status = "protocol"
        cpu = max(self._cpu() - cpu_before, 0.0)
        if operation == "call" and status != "missing":
            self._as_loaded = None
        self._drain()
        return Reply(
            status=status,
            value=answer.get("value"),
            figure=answer.get("figure"),
            error_type=clean(answer.get("error_type", ""), 100),
            error_message=clean(answer.get("error_message", ""), 2000),
            error_line=answer.get("error_line"),
            error_cell=clean(answer.get("error_cell", ""), 200),
            stdout=clean(self._kept.decode(errors="replace"), self._limits.output_kb << 10),
            cpu_seconds=cpu,
            wall_seconds=time.monotonic() - began,
        )

    def _converse(self, frame: Sequence[bytes | memoryview]) -> Any:
        """Send one frame, receive one, whatever the other side does meanwhile. It moves in this time alone."""
        if self._readable():
            raise codec.CodecError("an answer to a question not asked")
        watch = Watch(self._pid, self._limits, self._task_cpu, self._scratch)
        waiting = deque(memoryview(piece).cast("B") for piece in frame)
        with self._turns:
            self._write(waiting)  # a pipe takes most questions at once, and who still stands is woken but once
            self._signal(signal.SIGCONT)
            try:
                value = self._exchange(waiting, watch)
            finally:
                self._signal(signal.SIGSTOP)
        watch.look_at_files()
        return value

    def _exchange(self, waiting: deque[memoryview], watch: Watch) -> Any:
        received, wanted = bytearray(), self.form.HEADER.size
        sizes: tuple[int, int] | None = None
        poll = select.poll()
        for end in (self._replies, self._output, self._pidfd):
            poll.register(end, select.POLLIN)
        if waiting:
            poll.register(self._requests, select.POLLOUT)
        dead, soon = False, time.monotonic() + TICK
        while True:
            ready = dict(poll.poll(watch.patience() * 1000))
            if not ready or time.monotonic() > soon:
                self._turns.part()
            if self._requests in ready and not self._write(waiting):
                poll.unregister(self._requests)
            if self._output in ready and not self._drain():
                poll.unregister(self._output)
            for _ in range(MOUTHFULS if self._replies in ready else 0):
                piece = _read(self._replies, min(wanted - len(received), 1 << 20))
                received += piece or b""
                if piece == b"":  # closed: by death, or by the student
                    poll.unregister(self._replies)
                    dead = True
                if not piece:
                    break
                if sizes is None and len(received) >= wanted:
                    sizes = self.form.read_header(received, self._limits.reply_mb << 20)
                    del received[:]
                    wanted = sum(sizes)
                if sizes is not None and len(received) == wanted:
                    view = memoryview(received)
                    return self.form.decode(bytes(view[: sizes[0]]), view[sizes[0] :])
            if self._pidfd in ready and (dead or not self._readable()):
                raise self._post_mortem()
            watch.look(self._drained)

    def _write(self, waiting: deque[memoryview]) -> bool:
        """Write what the pipe takes; False when all is written or nobody reads any more."""
        try:
            while waiting:
                count = os.write(self._requests, waiting[0][: 1 << 20])
                waiting[0] = waiting[0][count:]
                if not waiting[0]:
                    waiting.popleft()
        except BlockingIOError:
            return True
        except BrokenPipeError:
            pass
        return False

    def _drain(self) -> bool:
        """Read the output that is there, keep the first part of it; False at its end."""
        for _ in range(64):  # not for ever: a fast printer must not keep us from the clocks
            piece = _read(self._output, 1 << 16)
            if not piece:
                return piece is None
            self._drained += len(piece)
            self._kept += piece[: max(0, (self._limits.output_kb << 10) - len(self._kept))]
        return True

    def _readable(self) -> bool:
        return any(event & select.POLLIN for _, event in self._answers.poll(0))

    # ------------------------------------------------------------------------------------------ life and death

    def _cpu(self) -> float:
        seen = clock.cpu_seconds(self._pid)
        self._cpu_seen = max(self._cpu_seen, seen or 0.0)
        return self._cpu_seen

    def _task_cpu(self) -> float:
        return self._cpu() - self._cpu_before

    def _signal(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._pidfd, number)

    def _die(self, death: Death) -> None:
        self._death = death
        self._signal(signal.SIGKILL)

    def _post_mortem(self) -> Death:
        """Why a child that nobody killed is dead."""
        end = self._nursery.end_of(self._job)
        self._nursery.keep_end(self._job, end)  # `close` will ask again
        code = int(end["code"])
        self._cpu_seen = max(self._cpu_seen, float(end["cpu"]))
        if self._cpu_seen - self._cpu_before >= self._limits.cpu_seconds:
            return Death("cpu")
        cries = (b"MemoryError",) if code == SETUP_FAILED else LLVM_OUT_OF_MEMORY if code > 0 else ()
        if any(cry in self._kept[-200:] for cry in cries):
            return Death("memory")
        if code >= 0:
            return Death("exited", f"the process ended itself with code {code}")
        if -code == signal.SIGKILL:  # not ours: the kernel's, for want of memory
            return Death("memory")
        if end.get("rss_kb", 0) >> 10 >= self._limits.memory_mb:
            return Death("memory")  # what fails where there is no more, fails in many ways
        name = signal.Signals(-code).name if -code in set(signal.Signals) else str(code)
        return Death("crashed", f"the process died of {name}")


def _read(descriptor: int, size: int) -> bytes | None:
    """Bytes that are there; None when there are none yet, b"" at the end."""
    try:
        return os.read(descriptor, size)
    except BlockingIOError:
        return None


def _close(descriptors: Sequence[int]) -> None:
    for descriptor in descriptors:
        with contextlib.suppress(OSError):
            os.close(descriptor)


def _relative(name: str) -> str:
    """A path that stays in the scratch directory. The name comes from a submission: refuse any other."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or not path.parts or "\0" in name:
        raise SandboxError(f"not a path inside the scratch directory: {name!r}")
    return str(path)
