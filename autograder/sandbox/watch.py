"""The grader's watch over a child: how long it computes, sleeps and prints, and what it starts and writes."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from . import clock, quota
from .model import Limits, Status

ASLEEP_SECONDS = 10.0  # a call may sleep this long; waiting for a busy processor is not sleep
TICK, LONG_TICK = 0.05, 0.2  # seconds between two looks at the clocks: at first, and in a call that takes long
CORES = os.cpu_count() or 1
FLOOD = 64 << 20  # bytes of output in one call after which it is not worth draining
MAX_THREADS = 600  # where the kernel does not count them: it never does for user id 0


class Death(Exception):
    """Why a child has come to its end, or must."""

    def __init__(self, status: Status, message: str = "") -> None:
        super().__init__(status)
        self.status, self.message = status, message


class Watch:
    """The clocks of one call. `cpu` tells what the task has used; `scratch` is a directory that needs watching."""

    def __init__(self, pid: int, limits: Limits, cpu: Callable[[], float], scratch: Path | None) -> None:
        self._pid, self._limits, self._task_cpu, self._scratch = pid, limits, cpu, scratch
        self._last = self._stared = self._began = time.monotonic()
        self._cpu = cpu()
        self._asleep, self._slept = 0.0, False
        self._hard_wall = limits.wall_seconds or 60.0 + 30.0 * limits.cpu_seconds

    def patience(self) -> float:
        """Seconds until the next look: soon at first, and near the limit."""
        left = self._limits.cpu_seconds - self._cpu
        # a quota on files that the kernel does not keep wants a closer look
        tick = TICK if self._scratch or self._last - self._began < 1.0 else LONG_TICK
        return min(tick, max(left / CORES, 0.002))

    def look(self, printed: int) -> None:
        """Raise Death when the call has used up what it may use. Looks no oftener than is useful."""
        now = time.monotonic()
        passed = now - self._last
        if passed < 0.002:
            return
        self._last = now
        before, self._cpu = self._cpu, self._task_cpu()
        if self._cpu >= self._limits.cpu_seconds:
            raise Death("cpu")
        if now - self._began > self._hard_wall:
            raise Death("wall")
        if passed >= TICK / 2 or self._cpu == before:
            idle = passed - (self._cpu - before)
            sleeps = idle > 0.2 * passed and not clock.is_waiting_for_cpu_or_disk(self._pid)
            if sleeps and self._slept:  # at both ends of the interval: it may just have answered, and we are late
                self._asleep += idle
            self._slept = sleeps
        if self._asleep > ASLEEP_SECONDS and self._limits.wall_seconds is None:
            raise Death("wall", "asleep")
        if printed > FLOOD:
            raise Death("output")
        if now - self._stared < TICK / 2:
            return
        self._stared = now  # what takes longer to look at
        if clock.threads(self._pid) > MAX_THREADS:
            raise Death("crashed", "too many threads")
        self.look_at_files()

    def look_at_files(self) -> None:
        """Raise Death when the scratch directory holds too much."""
        if self._scratch is not None and quota.exceeded(self._scratch, self._limits.files_mb):
            raise Death("output", "too many or too large files")
