"""How much another process computes, and whether it computes at all (Linux)."""

from __future__ import annotations

import os
import time
from pathlib import Path


def pid_of(pidfd: int) -> int:
    """The process a pidfd stands for, as this process's /proc numbers it."""
    for line in Path(f"/proc/self/fdinfo/{pidfd}").read_text().splitlines():
        if line.startswith("Pid:"):
            return int(line.split()[1])
    return -1


def cpu_seconds(pid: int) -> float | None:
    """CPU time of all threads of a process; None when it is gone."""
    try:
        return time.clock_gettime((~pid << 3) | 2)  # the kernel's number for another process's CPU clock
    except OSError:
        return None


def threads(pid: int) -> int:
    """How many threads a process has; 0 when it is gone."""
    try:
        return int(_stat(f"/proc/{pid}")[17])
    except (OSError, IndexError, ValueError):
        return 0


def is_waiting_for_cpu_or_disk(pid: int) -> bool:
    """Has any thread something to do (running, queued, or in the kernel for a disk)? A sleeper has not."""
    try:
        tasks = os.listdir(f"/proc/{pid}/task")
        for task in tasks[:64]:
            if _stat(f"/proc/{pid}/task/{task}")[0] in (b"R", b"D"):
                return True
    except (OSError, IndexError):
        pass
    return False


def _stat(folder: str) -> list[bytes]:
    """The fields after the name in a `stat` file of /proc, state first. No pathlib: this is asked all the time."""
    handle = os.open(f"{folder}/stat", os.O_RDONLY)
    try:
        text = os.read(handle, 4096)
    finally:
        os.close(handle)
    return text[text.rfind(b")") + 2 :].split()
