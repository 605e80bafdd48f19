"""Landlock: the kernel's own file-system and network sandbox for unprivileged processes (Linux 5.13 and later).

A rule set denies everything it handles except beneath the paths named.  Layers stack: each can only take away.
Source: Linux `Documentation/userspace-api/landlock.rst`.
"""

from __future__ import annotations

import ctypes
import os
import stat
import struct
from collections.abc import Iterable

from .syscalls import PR_SET_NO_NEW_PRIVS, libc, prctl, syscall

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1, 2, 4, 8
MAKE_CHAR, MAKE_SOCK, MAKE_BLOCK = 1 << 6, 1 << 9, 1 << 11
REFER, TRUNCATE, IOCTL_DEV = 1 << 13, 1 << 14, 1 << 15
READ = READ_FILE | READ_DIR  # no EXECUTE: shared libraries are mapped, not executed
ON_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV
DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom", "/dev/random")
TCP = 3  # bind, connect
SCOPES = 3  # abstract sockets, signals


def abi() -> int:
    """Version of Landlock that the running kernel offers; 0 when there is none or it is switched off."""
    result: int = libc.syscall(ctypes.c_long(444), None, ctypes.c_size_t(0), ctypes.c_long(1))
    return max(result, 0)


def _handled(version: int) -> int:
    rights = REFER - 1
    for since, right in ((2, REFER), (3, TRUNCATE), (5, IOCTL_DEV)):
        rights |= right if version >= since else 0
    return rights


def restrict(
    read: Iterable[str], write: Iterable[str] = (), execute: Iterable[str] = (), *, network: bool = True
) -> int:
    """Confine this process: `read` beneath these paths only, change files beneath `write` only. Returns the ABI.

    A path that does not exist is passed over.  Only the
    programs in `execute` can be executed.
    """
    version = abi()
    if not version:
        raise OSError(38, "landlock: not offered by this kernel")
    files = _handled(version)
    attributes = struct.pack("=QQQ", files, TCP if network and version >= 4 else 0, SCOPES if version >= 6 else 0)
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    rules = syscall("landlock_create_ruleset", ctypes.c_char_p(attributes), size, 0)
    try:
        for path in read:
            _allow(rules, path, READ & files)
        for path in write:
            _allow(rules, path, files & ~(EXECUTE | MAKE_CHAR | MAKE_SOCK | MAKE_BLOCK | IOCTL_DEV))
        for path in execute:
            _allow(rules, path, EXECUTE | READ_FILE)
        for path in DEVICES:
            _allow(rules, path, (WRITE_FILE | READ_FILE | TRUNCATE) & files)
        prctl(PR_SET_NO_NEW_PRIVS, 1)
        syscall("landlock_restrict_self", rules, 0)
    finally:
        os.close(rules)
    return version


def _allow(rules: int, path: str, rights: int) -> None:
    try:
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except (FileNotFoundError, PermissionError, NotADirectoryError):
        return  # what cannot be opened needs no permission
    try:
        if not stat.S_ISDIR(os.fstat(handle).st_mode):
            rights &= ON_FILES
        rule = struct.pack("=Qi", rights, handle)
        syscall("landlock_add_rule", rules, 1, ctypes.c_char_p(rule), 0)
    finally:
        os.close(handle)
