"""Control groups (cgroup v2), where some are given to the grader: a limit on all memory, on processes, and a sure end.

A sandbox puts its zygote into a group of its own before it forks anything, so children are born there and nothing
has to be moved, which would cost more than all other layers. The group's memory includes what a limit of address
space cannot see: files in memory, pipes, the kernel's own bookkeeping. Its end kills whatever is left in it.

A group is ours to use where systemd says so (`Delegate=yes`), where it was given to our user and its parent was
not, or at the root of what this machine or container shows. Elsewhere the tree belongs to somebody else's manager.

Sources: Linux, Documentation/admin-guide/cgroup-v2.rst; systemd, docs/CGROUP_DELEGATION.md.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from pathlib import Path

PREFIX = "neurograde."
GRADERS = "neurograde-graders"  # where the graders themselves go: a group with limits below it may hold no process
CONTROLLERS = ("memory", "pids")
TASKS = 1024
SLACK = 64 << 20  # bytes of the kernel's own for one child
END_SECONDS = 10.0


class Group:
    """A group for one sandbox."""

    def __init__(self, path: Path, controllers: frozenset[str]) -> None:
        self.path, self.controllers = path, controllers
        self._set("pids.max", str(TASKS))
        self._set("memory.swap.max", "0")

    @property
    def abilities(self) -> tuple[str, ...]:
        """What it does here: "memory", "pids", "kill"."""
        kill = ("kill",) if (self.path / "cgroup.kill").exists() else ()  # since Linux 5.14
        return (*(name for name in CONTROLLERS if name in self.controllers), *kill)

    def admit(self, pid: int) -> None:
        """Move a process in; what it starts from now on is born here."""
        (self.path / "cgroup.procs").write_text(str(pid))

    def limit_memory(self, extra: int) -> None:
        """Allow so many bytes beyond what the group holds, and a copy of that: a child may write to all it shares."""
        if "memory" in self.controllers:
            used = int((self.path / "memory.current").read_text())
            self._set("memory.max", str(2 * used + extra + SLACK))

    def close(self) -> None:
        """Kill whatever still lives in the group, and remove it."""
        self._set("cgroup.kill", "1")
        end = time.monotonic() + END_SECONDS
        while not _remove(self.path) and time.monotonic() < end:
            time.sleep(0.005)

    def _set(self, name: str, value: str) -> None:
        with contextlib.suppress(OSError):  # an older kernel, or a controller that we were not given, has no such file
            handle = os.open(self.path / name, os.O_WRONLY | os.O_TRUNC)  # some can only be written
            try:
                os.write(handle, value.encode())
            finally:
                os.close(handle)


def found_for(pid: int) -> Group | None:
    """A new group with this process in it; None where none is to be had."""
    base = delegated()
    if base is None:
        return None
    with contextlib.suppress(OSError):
        for left in base.glob(f"{PREFIX}*"):
            if not Path("/proc", left.name.split(".")[1]).exists():  # one that lives may not have moved in yet
                _remove(left)
        path = base / f"{PREFIX}{pid}.{secrets.token_hex(4)}"
        path.mkdir()
        group = Group(path, _enable(base))
        try:
            group.admit(pid)
            return group
        except OSError:
            group.close()
    return None


def delegated(
    mounts: Path = Path("/proc/self/mountinfo"), own: Path = Path("/proc/self/cgroup"), user: int | None = None
) -> Path | None:
    """The group in which this process may make others; None where there is none."""
    try:
        place = next(line[3:] for line in own.read_text().splitlines() if line.startswith("0::"))
        root, mount = next(
            fields[3:5] for fields in map(str.split, mounts.read_text().splitlines()) if "cgroup2" in fields[6:]
        )
    except (OSError, StopIteration):
        return None
    inner = os.path.relpath(place, root)
    if inner.startswith(".."):  # outside of what is shown here
        return None
    base = Path(os.path.normpath(f"{mount}/{inner}"))
    if base.name == GRADERS:
        base, inner = base.parent, os.path.dirname(inner) or "."
    writable = all(os.access(path, os.W_OK) for path in (base, base / "cgroup.procs", base / "cgroup.subtree_control"))
    return base if writable and _is_ours(base, inner == ".", os.geteuid() if user is None else user) else None


def _is_ours(base: Path, is_root: bool, user: int) -> bool:
    for attribute in ("user.delegate", "trusted.delegate"):  # systemd's word to the unit
        with contextlib.suppress(OSError):
            if os.getxattr(base, attribute) == b"1":
                return True
    return is_root or (base.stat().st_uid == user != base.parent.stat().st_uid)


def _enable(base: Path) -> frozenset[str]:
    """Those of CONTROLLERS that groups below `base` get."""
    offered = (base / "cgroup.controllers").read_text().split()
    control = base / "cgroup.subtree_control"
    for name in CONTROLLERS:
        if name in offered and name not in control.read_text().split():
            try:
                control.write_text(f"+{name}")
            except OSError:  # busy: processes may live in the leaves of the tree alone
                with contextlib.suppress(OSError):
                    _retreat(base)
                    control.write_text(f"+{name}")
    return frozenset(control.read_text().split()).intersection(CONTROLLERS)


def _retreat(base: Path) -> None:
    """Move the graders, and who started them within this delegation, into a leaf beside the sandboxes."""
    if os.path.ismount(base):
        return  # a whole container's processes are not ours to move
    leaf = base / GRADERS
    leaf.mkdir(exist_ok=True)
    for _ in range(5):  # some may have forked meanwhile
        for pid in (base / "cgroup.procs").read_text().split():
            with contextlib.suppress(ProcessLookupError):
                (leaf / "cgroup.procs").write_text(pid)


def _remove(path: Path) -> bool:
    try:
        path.rmdir()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True
