"""The scratch directory where no kernel quota exists: watched while the child runs, removed after it.

Nothing here opens a file or follows a link: the directory's contents are the student's.
"""

from __future__ import annotations

import os
import shutil
import subprocess
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
    """Delete a directory that hostile code may have filled: unreadable or very deep parts must not stop it."""
    if directory is None:
        return
    shutil.rmtree(directory, ignore_errors=True)
    if directory.exists():
        subprocess.run(["chmod", "-R", "u+rwx", "--", str(directory)], check=False, stderr=subprocess.DEVNULL)
        subprocess.run(["rm", "-rf", "--", str(directory)], check=False, stderr=subprocess.DEVNULL)
