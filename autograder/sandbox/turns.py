"""Two processes that take turns, on one processor.

Of the grader and its child only one has anything to do at a time. Where the other sleeps on a processor of its own,
waking it takes an interrupt and finds a cold cache, which is more than most calls cost. So both stay on the processor
that the grader is on, as long as a call is short. In one that takes longer they go where the kernel likes: there may
be threads, and others who want this processor.
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import os
from types import TracebackType


class Turns:
    """A context manager around each question and its answer; `part` when the answer takes long.

    `processor` is where both are in the meantime, None where they are free. The other side is `pid`, if
    that is known; otherwise it must go there by itself.
    """

    def __init__(self, pid: int | None = None) -> None:
        self.processor: int | None = None
        self._pid, self._other_on = pid, -1
        self._anywhere = os.sched_getaffinity(0)

    def __enter__(self) -> Turns:
        here = _current() if len(self._anywhere) > 1 else -1
        if here in self._anywhere and _bind(0, {here}):
            self.processor = here
            if self._pid is not None and self._other_on != here and _bind(self._pid, {here}):
                self._other_on = here
        return self

    def part(self) -> None:
        """Let both go where the kernel likes, until the next question."""
        if self.processor is None:
            return
        self._release()
        if self._pid is not None:
            _bind(self._pid, self._anywhere)
            self._other_on = -1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.processor is not None:
            self._release()

    def _release(self) -> None:
        self.processor = None
        _bind(0, self._anywhere)


@functools.cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None)  # not on import, which other systems must survive


def _current() -> int:
    """The processor that the caller is on, negative where that cannot be told."""
    try:
        number: int = _libc().sched_getcpu()
    except AttributeError:  # a C library without it
        return -1
    return number


def _bind(pid: int, processors: set[int]) -> bool:
    """Did it work? Processors may be taken away at any time, and processes end."""
    with contextlib.suppress(OSError):
        os.sched_setaffinity(pid, processors)
        return True
    return False
