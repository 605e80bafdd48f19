"""The scratch directory where no kernel quota exists: watched while the child runs, removed after it.

Nothing here opens a file or follows a link: the directory's contents are the student's.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import secrets
from pathlib import Path

MAX_FILES, MAX_DEPTH = 4096, 16


def exceeded(directory: Path, megabytes: int) -> bool:
    """Are there more bytes or files, or a deeper tree, than allowed? What cannot be looked at counts as too much."""
    left, files = megabytes << 20, MAX_FILES
    waiting = [(str(directory), 0)]
    try:
        while waiting:
            path, depth = waiting.pop()
            with os.scandir(path) as entries:
                for entry in entries:
                    files -= 1
                    left -= entry.stat(follow_symlinks=False).st_blocks * 512
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append((entry.path, depth + 1))
                    if files < 0 or left < 0 or depth > MAX_DEPTH:
                        return True
    except FileNotFoundError:
        return False  # gone while we looked
    except OSError:
        return True
    return False


def discard(directory: Path | None) -> None:
    """Delete a directory that hostile code may have filled: unreadable or very deep parts do not stop it."""
    if directory is None:
        return
    with contextlib.suppress(OSError):
        handle = os.open(directory, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
        try:
            empty(handle)
        finally:
            os.close(handle)
        directory.rmdir()


def empty(top: int) -> None:
    """Remove all that is in an open directory. Raises OSError when something will not go.

    What lies deeper is first moved up, so that neither a path nor the stack grows with the depth.
    """
    token, serial = secrets.token_hex(8), itertools.count()
    while directories := _unlink_files(top):
        for name in directories:
            inner = _open_up(name, top)
            try:
                for deeper in _unlink_files(inner):
                    os.close(_open_up(deeper, inner))  # to move a directory is to write its ".."
                    os.rename(deeper, f"{token}-{next(serial)}", src_dir_fd=inner, dst_dir_fd=top)
            finally:
                os.close(inner)
            os.rmdir(name, dir_fd=top)


def _unlink_files(handle: int) -> list[str]:
    """Remove what is no directory; the names of those that are."""
    directories = []
    with os.scandir(handle) as entries:
        for entry in list(entries):
            if entry.is_dir(follow_symlinks=False):
                directories.append(entry.name)
            else:
                os.unlink(entry.name, dir_fd=handle)
    return directories


def _open_up(name: str, parent: int) -> int:
    """An open subdirectory that its owner may read and change, whatever its mode was; never through a link."""
    path = os.open(name, os.O_PATH | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=parent)
    try:
        os.chmod(f"/proc/self/fd/{path}", 0o700)
        return os.open(f"/proc/self/fd/{path}", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    finally:
        os.close(path)
