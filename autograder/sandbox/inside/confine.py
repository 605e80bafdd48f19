"""Namespaces, a private root, limits and lost capabilities, for a process that is already running.

Everything here acts on the calling process, which must be single-threaded.
Sources: man pages user_namespaces(7), mount_namespaces(7), pivot_root(2), pid_namespaces(7), capabilities(7).
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import signal
import struct
from collections.abc import Iterable, Mapping, Sequence

from .syscalls import PR_CAP_AMBIENT, PR_SET_DUMPABLE, PR_SET_PDEATHSIG, check, libc, prctl, syscall

NEWNS, NEWCGROUP, NEWUTS, NEWIPC = 0x20000, 0x2000000, 0x4000000, 0x8000000
NEWUSER, NEWPID, NEWNET = 0x10000000, 0x20000000, 0x40000000
RDONLY, NOSUID, NODEV, NOEXEC, REMOUNT, BIND, REC, PRIVATE = 1, 2, 4, 8, 32, 4096, 16384, 1 << 18
DETACH = 2
SCRATCH = "/scratch"


def unshare(flags: int) -> None:
    check(libc.unshare(flags), f"unshare({flags:#x})")


def mount(source: str | None, target: str, kind: str | None = None, flags: int = 0, data: str | None = None) -> None:
    encoded = [None if text is None else os.fsencode(text) for text in (source, target, kind, data)]
    result = libc.mount(encoded[0], encoded[1], encoded[2], ctypes.c_ulong(flags), encoded[3])
    check(result, f"mount({source or kind} on {target})")


def die_with_parent() -> None:
    """SIGKILL for this process when its parent goes; a change of credentials forgets this, so call it after one."""
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def drop_user(candidates: Sequence[int]) -> int:
    """Give up root for the first user id that the kernel accepts (a container may map only a few); returns it."""
    os.setgroups([])
    for uid in candidates:
        try:
            os.setresgid(uid, uid, uid)
            os.setresuid(uid, uid, uid)
        except OSError:
            continue
        return uid
    raise OSError(22, f"none of the user ids {list(candidates)} can be taken")


def enter_namespaces(proc: int) -> None:
    """Own user, mount, network, IPC, UTS and cgroup namespaces; the next fork starts a pid namespace.

    `proc` is a descriptor of /proc, which may no longer be mounted.
    """
    uid, gid = os.geteuid(), os.getegid()
    prctl(PR_SET_DUMPABLE, 1)  # a changed uid leaves /proc/self to root; the maps must be ours
    unshare(NEWUSER | NEWNS | NEWNET | NEWIPC | NEWUTS | NEWPID | NEWCGROUP)
    # inside and outside ids are the same: no process in here is ever "root"
    for name, text in (("setgroups", "deny"), ("uid_map", f"{uid} {uid} 1\n"), ("gid_map", f"{gid} {gid} 1\n")):
        handle = os.open(f"self/{name}", os.O_WRONLY, dir_fd=proc)
        try:
            os.write(handle, text.encode())
        finally:
            os.close(handle)


def build_root(visible: Iterable[str], hidden: Iterable[str], links: Mapping[str, str], new_root: str) -> None:
    """A new root with `visible` bound read-only at their own places, an empty /scratch, four devices, no procfs.

    Directories in `hidden` that lie in a visible one are covered by an empty file system. `links` are made as said.
    """
    mount(None, "/", None, REC | PRIVATE)
    mount("tmpfs", new_root, "tmpfs", NOSUID | NODEV, "size=1m,mode=0755,nr_inodes=4k")
    for path in visible:
        _bind(path, new_root + path)
    for path in hidden:
        if os.path.isdir(new_root + path):
            mount("tmpfs", new_root + path, "tmpfs", RDONLY | NOSUID | NODEV | NOEXEC, "size=4k,mode=0555")
    for path, target in links.items():
        os.makedirs(os.path.dirname(new_root + path), exist_ok=True)
        os.symlink(target, new_root + path)
    os.makedirs(new_root + "/dev", exist_ok=True)
    for device in ("null", "zero", "urandom", "random"):
        _touch(f"{new_root}/dev/{device}")
        mount(f"/dev/{device}", f"{new_root}/dev/{device}", None, BIND)
        # they can be written to all the same; what cannot be changed are their times and modes, which everybody sees
        with contextlib.suppress(PermissionError):  # a flag that somebody above has locked
            mount(None, f"{new_root}/dev/{device}", None, BIND | REMOUNT | RDONLY | NOSUID | NOEXEC)
    os.makedirs(new_root + SCRATCH, exist_ok=True)
    os.chdir(new_root)
    syscall("pivot_root", ctypes.c_char_p(b"."), ctypes.c_char_p(b"."))
    check(libc.umount2(b".", DETACH), "umount the old root")
    os.chdir("/")
    mount(None, "/", None, BIND | REMOUNT | RDONLY | NOSUID | NODEV)


def _touch(path: str) -> None:
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o644))


def _bind(path: str, target: str) -> None:
    if os.path.islink(path):
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.symlink(os.readlink(path), target)
        return
    if not os.path.exists(path):
        return
    if os.path.isdir(path):
        os.makedirs(target, exist_ok=True)
    else:
        os.makedirs(os.path.dirname(target), exist_ok=True)
        _touch(target)
    mount(path, target, None, BIND | REC)
    # flags that a parent namespace has locked must be repeated; which ones, only trying tells
    for flags in (NOSUID | NODEV, NOSUID | NODEV | NOEXEC, NOSUID):
        with contextlib.suppress(PermissionError):
            mount(None, target, None, BIND | REMOUNT | RDONLY | flags)
            return
    raise PermissionError(1, f"cannot make {path} read-only")


def mount_scratch(size_mb: int, files: int = 4096) -> None:
    """A fresh private file system on /scratch, with a quota of bytes and of files, and go there."""
    unshare(NEWNS)
    options = f"size={size_mb}m,mode=0700,nr_inodes={files}"
    mount("tmpfs", SCRATCH, "tmpfs", NOSUID | NODEV | NOEXEC, options)
    os.chdir(SCRATCH)


def drop_capabilities() -> None:
    libc.prctl(PR_CAP_AMBIENT, ctypes.c_ulong(4), ctypes.c_ulong(0), ctypes.c_ulong(0), ctypes.c_ulong(0))
    header, empty = struct.pack("=Ii", 0x20080522, 0), bytes(24)
    syscall("capset", ctypes.c_char_p(header), ctypes.c_char_p(empty))


def set_limits(limits: Mapping[str, int]) -> None:
    """Resource limits by name ("AS", "CPU", ...), soft and hard, never above what is already the ceiling."""
    for name, value in limits.items():
        kind: int = getattr(resource, f"RLIMIT_{name}")
        ceiling = resource.getrlimit(kind)[1]
        value = value if ceiling == resource.RLIM_INFINITY else min(value, ceiling)
        resource.setrlimit(kind, (value, value))


def keep_only(descriptors: Iterable[int]) -> None:
    """Close every file descriptor except these."""
    start = 0
    for keep in [*sorted(set(descriptors)), 1 << 30]:
        if keep > start:
            try:
                syscall("close_range", start, keep - 1, 0)
            except OSError:  # Linux before 5.9
                os.closerange(start, min(keep, 65536))
        start = keep + 1
