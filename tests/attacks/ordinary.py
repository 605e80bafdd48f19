"""Run a command as an ordinary user: `python -m tests.attacks.ordinary user python -m pytest ...` (needs root).

The interpreter may live in a home that is closed to others, as pyenv's often is.  A private mount namespace opens the
way to it for this command only; the user gets no rights that a student's own account would not have.  `root` instead of
`user` stays root, with the way open: a root as on a server, whose Python everybody may run.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

UID = 64_801
NEWNS, BIND, REC, PRIVATE, DETACH = 0x20000, 4096, 16384, 1 << 18, 2
libc = ctypes.CDLL(None, use_errno=True)


def mount(source: str | None, target: str, kind: str | None = None, flags: int = 0, data: str | None = None) -> None:
    arguments = [None if text is None else os.fsencode(text) for text in (source, target, kind, data)]
    if libc.mount(*arguments[:3], ctypes.c_ulong(flags), arguments[3]) != 0:
        raise OSError(ctypes.get_errno(), f"mount on {target}")


def closed_ancestor(path: Path) -> Path | None:
    """The outermost directory on the way to `path` that other users may not enter."""
    for ancestor in reversed([path, *path.parents]):
        if not ancestor.stat().st_mode & 0o001:
            return ancestor
    return None


def open_the_way(needed: list[Path], hold: Path) -> None:
    """Show `needed`, and nothing else, beneath directories that are closed to others. `hold`: an empty directory."""
    if libc.unshare(NEWNS) != 0:
        raise OSError(ctypes.get_errno(), "a private mount namespace was refused")
    mount(None, "/", None, REC | PRIVATE)
    mount("tmpfs", str(hold), "tmpfs", 0, "size=1m,mode=0755")
    barred = {path: ancestor for path in needed if (ancestor := closed_ancestor(path)) is not None}
    for number, path in enumerate(barred):
        (hold / str(number)).mkdir()
        mount(str(path), str(hold / str(number)), None, BIND | REC)
    for ancestor in set(barred.values()):
        mount("tmpfs", str(ancestor), "tmpfs", 0, "size=1m,mode=0755")
    for number, path in enumerate(barred):
        path.mkdir(parents=True, exist_ok=True)
        mount(str(hold / str(number)), str(path), None, BIND | REC)


def main(who: str, command: list[str]) -> int:
    repository = Path(__file__).resolve().parents[2]
    hold, home = Path(tempfile.mkdtemp(prefix="held-")), Path(tempfile.mkdtemp(prefix="ordinary-"))
    home.chmod(0o755)
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "TMPDIR": str(home),
        "LANG": "C.UTF-8",
        "OPENBLAS_NUM_THREADS": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": str(repository),
    }
    open_the_way([Path(sys.prefix).resolve(), Path(sys.base_prefix).resolve(), repository], hold)
    user: dict[str, Any] = {}
    if who == "user":
        os.chown(home, UID, UID)
        user = {"user": UID, "group": UID, "extra_groups": []}
    try:
        return subprocess.run(command, env=environment, cwd=repository, check=False, **user).returncode
    finally:
        shutil.rmtree(home, ignore_errors=True)
        libc.umount2(os.fsencode(hold), DETACH)
        hold.rmdir()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], sys.argv[2:]))
