"""The file of a gradebook: how it is opened, and who may write into its folder."""

from __future__ import annotations

import fcntl
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO

from autograder.errors import GraderError

MEMORY = Path(":memory:")
"""A book that is in no file."""


def connect(path: Path, patience: float) -> tuple[sqlite3.Connection, bool]:
    """A connection, and whether it only reads: where the file may not be written, it is to a copy in memory.

    Whoever gets a copy completes it and sets `PRAGMA query_only`, so that nobody writes what nobody would find again.
    """
    if path != MEMORY and path.exists() and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return _copy(path, patience), True
    db = sqlite3.connect(path, timeout=patience, isolation_level=None)
    try:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        db.close()
        raise
    return db, False


def _copy(path: Path, patience: float) -> sqlite3.Connection:
    """Beside a book that nobody has open lies no WAL, and then nothing changes it (SQLite could not lock it here)."""
    mode = "mode=ro" if path.with_name(f"{path.name}-wal").exists() else "immutable=1"
    copy = sqlite3.connect(MEMORY, isolation_level=None)
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", timeout=patience, uri=True)) as book:
        book.backup(copy)
    return copy


@contextmanager
def locked(folder: Path) -> Iterator[IO[bytes]]:
    """Hold the folder for one writing run; GraderError where another run holds it."""
    with (folder / ".lock").open("ab") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise GraderError(f"{folder}: another run is writing here; wait for it, or name another --out") from None
        yield lock
