"""The zygote: a process that has imported numpy, scipy and matplotlib, holds no secret, and forks on demand.

It is confined itself, as far as it can be and still confine others.  It reads jobs (JSON, with three descriptors each)
from its control socket and answers with the new child's pidfd; when a child ends it reports status and usage.  When the
socket closes it goes, and every child goes with it.  (Not with its parent: the kernel would take the thread for that.)
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import select
import signal
import socket
import sys
import time
from typing import Any, NoReturn

from . import child, codec, confine, figure_extract, landlock, seccomp, worker  # noqa: F401  (children must find them loaded)
from .syscalls import PR_SET_DUMPABLE, PR_SET_NO_NEW_PRIVS, check, libc, prctl

Config = dict[str, Any]
LAYERS = {
    "full": ("namespaces", "landlock", "seccomp", "rlimits"),
    "landlock": ("landlock", "seccomp", "rlimits"),
    "none": ("rlimits",),
}
MAX_MESSAGE = 1 << 20


def main(descriptor: int) -> None:
    os.setsid()  # a Ctrl-C at the terminal is the trusted side's business
    for number in (signal.SIGINT, signal.SIGTERM):  # in a child they end it, whatever was inherited
        signal.signal(number, signal.SIG_DFL)
    control = socket.socket(fileno=descriptor)
    config: Config = json.loads(_hear(control)[0])
    started = time.perf_counter()
    proc = os.open("/proc", os.O_PATH | os.O_DIRECTORY)
    _write(proc, "self/oom_score_adj", "500")  # when memory runs out, rather a student's process than the grader
    reasons: dict[str, str] = {}
    level = "none"
    for candidate in config["levels"]:
        reasons[candidate] = rehearse(candidate, config, proc)
        if not reasons[candidate]:
            level = candidate
            break
    else:
        if not config["unsafe"]:
            _tell(control, {"failed": reasons})
            return
    preload(config["preload"])
    config["tasks"] = _tasks_of(os.geteuid())
    config["vm_size"] = int(_read(proc, "self/statm").split()[0]) * os.sysconf("SC_PAGE_SIZE")
    # `layers` is for measuring what each layer does alone
    layers = frozenset(config.get("layers") or LAYERS[level])
    forget_the_engine()
    facts = enter(layers, config, proc, control)
    os.close(proc)
    prctl(PR_SET_DUMPABLE, 0)
    # what is done here once need not be done in every child
    worker.make_tame()
    child.clean_environment(confine.SCRATCH)
    worker.practise(confine.SCRATCH)
    gc.collect()
    gc.freeze()  # keep the collector from touching, so copying, shared pages
    _tell(control, {"ready": level, "reasons": reasons, "seconds": time.perf_counter() - started, **facts})
    serve(control, layers, config)


def preload(modules: list[str]) -> None:
    """Import what children will need, and draw one figure: its first use loads fonts and more modules."""
    for name in modules:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    if "matplotlib.pyplot" in sys.modules:
        figure_extract.warm_up()


def forget_the_engine() -> None:
    """Take away what an editable install put into the import system: children could not follow it anyway."""

    def is_editable(hook: object) -> bool:
        return getattr(hook, "__module__", "").startswith("__editable__")

    sys.meta_path[:] = [finder for finder in sys.meta_path if not is_editable(finder)]
    sys.path_hooks[:] = [hook for hook in sys.path_hooks if not is_editable(hook)]
    for name in [name for name in sys.modules if name.startswith("__editable__")]:
        del sys.modules[name]
    sys.path_importer_cache.clear()


def enter(layers: frozenset[str], config: Config, proc: int, control: socket.socket | None = None) -> dict[str, Any]:
    """Confine the zygote itself; returns what is active. With namespaces the caller goes on in a new process."""
    as_root = os.geteuid() == 0 and bool(config["uids"])
    if "namespaces" in layers:
        uid = _enter_namespaces(config, proc, control, as_root)
    else:
        uid = None
        if as_root and _readable_by_others(config["needed"]):
            uid = confine.drop_user(config["uids"])
        prctl(PR_SET_NO_NEW_PRIVS, 1)
        os.chdir(config["scratch"])
        if "landlock" in layers:
            programs = [path for language in config["languages"].values() for path in language["execute"]]
            landlock.restrict(config["readable"], [config["scratch"]], programs)
    if "seccomp" in layers:
        own_files = "namespaces" in layers
        unsafe_truncation = not own_files and landlock.abi() < 3
        seccomp.load(seccomp.zygote_program(own_files=own_files, refuse_truncation=unsafe_truncation))
    return {"landlock": landlock.abi(), "uid": uid}


def _enter_namespaces(config: Config, proc: int, control: socket.socket | None, as_root: bool) -> int | None:
    root = (config["visible"], config["hidden"], config["links"], config["new_root"])
    uid = None
    if as_root:  # root can see an interpreter in a closed home; its heir need not
        confine.unshare(confine.NEWNS)
        confine.build_root(*root)
        uid = confine.drop_user(config["uids"])
    prctl(PR_SET_NO_NEW_PRIVS, 1)
    confine.enter_namespaces(proc)
    _continue_as_child(control)
    if not as_root:
        confine.build_root(*root)
    return uid


def _continue_as_child(control: socket.socket | None) -> None:
    """Fork into the new pid namespace; the old process only waits, so that its parent has someone to wait for."""
    pid = os.fork()
    if pid:
        if control is not None:
            control.close()
        with contextlib.suppress(OSError):
            os._exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) & 255)
        os._exit(1)
    confine.die_with_parent()


def rehearse(level: str, config: Config, proc: int) -> str:
    """Set up `level` in a throw-away process and look whether it holds; "" when it does, else what went wrong."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        verdict = "ended early"
        try:
            layers = frozenset(LAYERS[level])
            enter(layers, config, proc)
            renew_pid_namespace(layers)
            inner = os.fork()
            if inner:
                os._exit(os.waitstatus_to_exitcode(os.waitpid(inner, 0)[1]) & 255)
            job = {"cpu": 10, "memory": 1 << 40, "files_mb": 1, "scratch": config["trial"]}
            child.confine_child(layers, job, config)
            verdict = child.find_hole(config["canary"])
        except BaseException as error:
            verdict = f"{type(error).__name__}: {error}"
        os.write(writing, b"!" + verdict.encode())
        os._exit(0)
    os.close(writing)
    answer = b""
    while piece := os.read(reading, 4096):
        answer += piece
    os.close(reading)
    os.waitpid(pid, 0)
    return answer[1:].decode(errors="replace") if answer else "ended early"


def renew_pid_namespace(layers: frozenset[str]) -> None:
    """Make the next fork the first process of a pid namespace of its own."""
    if "namespaces" in layers:
        own = os.pidfd_open(os.getpid())
        check(libc.setns(own, confine.NEWPID), "setns")
        os.close(own)
        confine.unshare(confine.NEWPID)


def serve(control: socket.socket, layers: frozenset[str], config: Config) -> None:
    """Fork for each job that comes, and tell of each child's end."""
    poll = select.poll()
    poll.register(control, select.POLLIN)
    living: dict[int, tuple[int, int]] = {}  # pidfd, which can be read when the child has ended -> (pid, job)
    while True:
        for descriptor, _ in poll.poll():
            if descriptor in living:
                poll.unregister(descriptor)
                os.close(descriptor)
                _report_end(control, *living.pop(descriptor))
                continue
            message, descriptors = _hear(control)
            job = json.loads(message)
            _move_to(job["processor"])
            try:
                renew_pid_namespace(layers)
                pid = os.fork()
            except OSError as error:
                _tell(control, {"refused": job["id"], "why": str(error)})
            else:
                if pid == 0:
                    child.run(layers, job, config, descriptors)
                handle = os.pidfd_open(pid)
                living[handle] = pid, job["id"]
                poll.register(handle, select.POLLIN)
                _tell(control, {"forked": job["id"]}, handle)
            for handle in descriptors:
                os.close(handle)


def _move_to(processor: int | None) -> None:
    """Go where the grader is, which waits meanwhile; the child begins there, too."""
    if processor is not None:
        with contextlib.suppress(OSError):
            os.sched_setaffinity(0, {processor})


def _report_end(control: socket.socket, pid: int, job: int) -> None:
    _, status, usage = os.wait4(pid, 0)
    told = {"ended": job, "code": os.waitstatus_to_exitcode(status)}
    _tell(control, told | {"cpu": usage.ru_utime + usage.ru_stime, "rss_kb": usage.ru_maxrss})


def _hear(control: socket.socket) -> tuple[bytes, list[int]]:
    """The next job and its descriptors. A grader that is killed with answers unread resets the socket."""
    try:
        message, descriptors, _, _ = socket.recv_fds(control, MAX_MESSAGE, 8)
    except ConnectionError:
        _leave()
    if not message:
        _leave()
    return message, descriptors


def _tell(control: socket.socket, message: dict[str, Any], *descriptors: int) -> None:
    try:
        socket.send_fds(control, [json.dumps(message).encode()], descriptors)
    except OSError:
        _leave()  # nobody listens any more


def _leave() -> NoReturn:
    os._exit(0)


def _readable_by_others(paths: list[str]) -> bool:
    """Can a user without rights of his own read these? (An interpreter in a closed home cannot be.)"""
    for path in paths:
        while path != os.path.dirname(path):
            try:
                mode = os.stat(path).st_mode
            except OSError:
                return False
            if not mode & (0o001 if os.path.isdir(path) else 0o004):
                return False
            path = os.path.dirname(path)
    return True


def _tasks_of(uid: int) -> int:
    """How many processes and threads a user has, for a limit on more of them."""
    count = 0
    with contextlib.suppress(OSError):
        for pid in filter(str.isdigit, os.listdir("/proc")):
            with contextlib.suppress(OSError):
                if os.stat(f"/proc/{pid}").st_uid == uid:
                    count += len(os.listdir(f"/proc/{pid}/task"))
    return count


def _read(proc: int, name: str) -> str:
    handle = os.open(name, os.O_RDONLY, dir_fd=proc)
    try:
        return os.read(handle, 4096).decode()
    finally:
        os.close(handle)


def _write(proc: int, name: str, text: str) -> None:
    with contextlib.suppress(OSError):
        handle = os.open(name, os.O_WRONLY, dir_fd=proc)
        try:
            os.write(handle, text.encode())
        finally:
            os.close(handle)
