"""From a fresh fork of the zygote to a confined process: the order in which things are given up."""

from __future__ import annotations

import errno
import fcntl
import io
import os
import sys
import threading
import traceback
from typing import Any, NoReturn

from . import confine, landlock, seccomp, worker
from .syscalls import NUMBER, libc

REQUESTS, REPLIES, SETUP_FAILED = 3, 4, 97
MEGABYTE = 1 << 20
MAX_TASKS = 512  # threads of one child, and of its siblings
MAX_SIGNALS = 256  # signals and timers that wait, of one user's children together


def run(layers: frozenset[str], job: dict[str, Any], config: dict[str, Any], descriptors: list[int]) -> NoReturn:
    """In the forked child: confine, then answer calls for ever."""
    serving = False
    try:
        confine.die_with_parent()
        os.setsid()
        language = config["languages"].get(job["language"])
        take_descriptors(*descriptors, in_place=language is not None)
        confine_child(layers, job, config, language)
        scratch = confine.SCRATCH if "namespaces" in layers else job["scratch"]
        if scratch != confine.SCRATCH:
            os.environ.update(HOME=scratch, TMPDIR=scratch, MPLCONFIGDIR=scratch)
        if language is not None:
            os.environ.update(language["environment"])
            os.execv(language["argv"][0], language["argv"])  # runs our worker; the confinement stays through an exec
        sys.stdout, sys.stderr = text_stream(1), text_stream(2)
        serving = True
        worker.serve(REQUESTS, REPLIES, scratch)
    except BaseException as error:  # once it serves, of the student's making: where we stood is nobody's business
        told = traceback.format_exception_only(error) if serving else traceback.format_exception(error)
        os.write(2, "".join(told).encode(errors="replace"))
    os._exit(SETUP_FAILED)


def take_descriptors(requests: int, replies: int, output: int, *, in_place: bool = False) -> None:
    """0: nothing, 1 and 2: output, 3: requests, 4: replies, and no other. In place: 0 requests, 1 replies, 2 output."""
    nothing = os.open("/dev/null", os.O_RDONLY)
    wanted = (requests, replies, output) if in_place else (nothing, output, output, requests, replies)
    safe = [fcntl.fcntl(handle, fcntl.F_DUPFD, 100) for handle in wanted]
    for target, handle in enumerate(safe):
        os.dup2(handle, target)
    confine.keep_only(range(len(safe)))


def text_stream(descriptor: int) -> io.TextIOWrapper:
    raw = io.FileIO(descriptor, "w", closefd=False)
    return io.TextIOWrapper(io.BufferedWriter(raw), "utf-8", "backslashreplace", line_buffering=descriptor == 2)


def clean_environment(scratch: str) -> None:
    os.environ.clear()
    os.environ.update(
        PATH="/usr/bin:/bin",
        HOME=scratch,
        TMPDIR=scratch,
        MPLCONFIGDIR=scratch,
        LANG="C.UTF-8",
        MPLBACKEND="Agg",
        OPENBLAS_NUM_THREADS="1",
        OMP_NUM_THREADS="1",
        MKL_NUM_THREADS="1",
        NUMEXPR_NUM_THREADS="1",
    )


def confine_child(
    layers: frozenset[str], job: dict[str, Any], config: dict[str, Any], language: dict[str, Any] | None = None
) -> None:
    """Give up, in order: the file system, resources, capabilities, files and network again, system calls.

    A child that is to become another `language` may execute that one program, and whatever runs then is as confined.
    """
    program = language["execute"] if language else ()
    own_files = "namespaces" in layers
    if own_files:
        confine.mount_scratch(job["files_mb"])
    else:
        os.chdir(job["scratch"])
    threading.stack_size(16 * MEGABYTE)
    if "rlimits" in layers:
        room = language["room"] if language else config.get("vm_size", 0)
        limit_resources(job, config, room, counted_apart=own_files and kernel() >= (5, 14))
    confine.drop_capabilities()
    if "landlock" in layers and own_files:
        if landlock.abi():  # an older kernel's namespaces must do alone
            landlock.restrict(["/"], [confine.SCRATCH], program)
    elif "landlock" in layers:
        landlock.restrict(config["visible"], [job["scratch"]], program)
    if "seccomp" in layers:
        seccomp.load(seccomp.child_program(os.getpid(), may_exec=language is not None))


def limit_resources(job: dict[str, Any], config: dict[str, Any], room: int, counted_apart: bool) -> None:
    confine.set_limits(
        {
            "AS": room + job["memory"],
            "CPU": job["cpu"],
            "FSIZE": job["files_mb"] * MEGABYTE,
            "NOFILE": 64,
            "CORE": 1,  # 0 would leave those dumps that go to a program, as a system's crash reporter asks for
            "STACK": 64 * MEGABYTE,
            "MEMLOCK": 0,
            "MSGQUEUE": 0,
            "SIGPENDING": MAX_SIGNALS,
            # the kernel counts tasks per user namespace since 5.14; elsewhere, those the user has must be left room
            "NPROC": MAX_TASKS + (0 if counted_apart else config.get("tasks", 0)),
        }
    )


def kernel() -> tuple[int, int]:
    major, minor = os.uname().release.split(".")[:2]
    return int(major), int("".join(filter(str.isdigit, minor)) or 0)


def find_hole(canary: str) -> str:
    """Try what must be impossible now; "" when it is. No claim of the kernel is believed untried."""
    if libc.socket(2, 1, 0) >= 0:
        return "a socket could be opened"
    if libc.syscall(NUMBER["clone"], 17, 0, 0, 0, 0) != -1:
        return "a process could be forked"
    for path in (canary, "/etc/passwd", "/proc/self/status"):
        try:
            os.close(os.open(path, os.O_RDONLY))
        except OSError as error:
            if error.errno not in (errno.ENOENT, errno.EACCES, errno.EPERM):
                return f"{path}: {error}"
        else:
            return f"{path} could be opened"
    try:
        with open("trial", "w") as file:
            file.write("writable")
    except OSError as error:
        return f"the scratch directory is not writable: {error}"
    return ""
