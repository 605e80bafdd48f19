"""Temporary directories that do not outlive their owner, whatever becomes of it.

A directory is leased: its owner holds a lock on it that the kernel drops when the owner is gone, even by SIGKILL.
Whoever takes a lease first removes what dead owners of the same user have left behind.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import stat
import tempfile
from pathlib import Path
from types import TracebackType

from . import quota

PREFIX = "neurograde."
_OPEN = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


class Lease:
    """A fresh private directory, ours until `close` or death. A context manager that gives the path."""

    def __init__(self, kind: str, *, for_others: bool = False) -> None:
        """`for_others`: a user without rights must be able to come here, which a closed home does not let him."""
        parent = _open_place() if for_others else tempfile.gettempdir()
        sweep(parent)
        while True:
            self.path = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{kind}.", dir=parent))
            # until it is locked another grader may take it for abandoned
            with contextlib.suppress(FileNotFoundError):
                self._handle = os.open(self.path, _OPEN)
                if _hold(self._handle) and os.path.samestat(os.fstat(self._handle), os.lstat(self.path)):
                    return
                os.close(self._handle)

    def close(self) -> None:
        """Remove the directory and all that is in it."""
        if self._handle >= 0:
            quota.discard(self.path)
            os.close(self._handle)
            self._handle = -1

    def __enter__(self) -> Path:
        return self.path

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _open_place() -> str:
    usual = tempfile.gettempdir()
    for place in (usual, "/tmp", "/var/tmp"):
        with contextlib.suppress(OSError):
            if all(
                path.stat().st_mode & stat.S_IXOTH for path in (Path(place).resolve(), *Path(place).resolve().parents)
            ):
                return place
    return usual


def sweep(place: str | None = None) -> None:
    """Remove the directories of graders that were killed: this user's own, and nobody else's or living one's."""
    with contextlib.suppress(OSError):
        parent = os.open(place or tempfile.gettempdir(), os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            for name in os.listdir(parent):
                if name.startswith(PREFIX):
                    with contextlib.suppress(OSError):  # a link, a file, somebody else's, or gone meanwhile
                        _remove_abandoned(name, parent)
        finally:
            os.close(parent)


def _remove_abandoned(name: str, parent: int) -> None:
    handle = os.open(name, _OPEN, dir_fd=parent)
    try:
        facts = os.fstat(handle)
        ours = facts.st_uid == os.geteuid() and not facts.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
        if ours and _lock(handle):
            quota.empty(handle)
            os.rmdir(name, dir_fd=parent)
    finally:
        os.close(handle)


def _hold(handle: int) -> bool:
    """Lock one's own directory; False when somebody else has. A file system without locks has no sweepers either."""
    try:
        return _lock(handle)
    except OSError:
        return True


def _lock(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
