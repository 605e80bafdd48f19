"""Seccomp filters: an allow-list of system calls, assembled to BPF in plain Python.

The zygote installs the list; its children inherit that and add a short filter of their own, and the stricter wins.

What is not on the list answers EPERM (ENOSYS for calls that the C library knows how to do without), so honest code
that tries something exotic gets an ordinary Python exception instead of a dead process.

Source: Linux `Documentation/userspace-api/seccomp_filter.rst`, `include/uapi/linux/{seccomp,bpf_common}.h`.
"""

from __future__ import annotations

import ctypes
import errno
import functools
import struct

from .syscalls import MACHINE, NUMBER, PR_SET_NO_NEW_PRIVS, prctl, syscall


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


READING = _names("""
    read readv pread64 preadv preadv2 lseek close close_range dup dup2 dup3 pipe pipe2 open openat
    stat fstat lstat newfstatat fstatat statx access faccessat faccessat2 readlink readlinkat
    getdents getdents64 getcwd chdir fchdir statfs fstatfs fadvise64 umask write writev
    pwrite64 pwritev pwritev2 fsync fdatasync
""")
MAKING = _names("""
    creat mkdir mkdirat ftruncate copy_file_range sendfile sync_file_range
""")
# only where every writable file lies in the child's own file system: Landlock says nothing about modes,
# owners and times, and where the quota is watched instead of enforced a file must not be unlinked while it is open,
# nor room reserved faster than one can look
REMAKING = _names("""
    rmdir unlink unlinkat rename renameat renameat2 link linkat symlink symlinkat truncate chmod
    fchmod fchmodat utime utimes futimesat utimensat fallocate
""")
MEMORY = _names("""
    mmap munmap mremap mprotect madvise mincore brk msync mlock munlock membarrier
""")
PROCESS = _names("""
    futex futex_waitv set_robust_list get_robust_list set_tid_address rseq arch_prctl exit
    exit_group gettid getpid getppid getpgid getpgrp getsid getuid geteuid getgid getegid getgroups
    getresuid getresgid capget sched_yield sched_getaffinity sched_getparam sched_getscheduler
    sched_get_priority_max sched_get_priority_min getpriority getcpu getrusage getrlimit times
    sysinfo uname wait4 waitid rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigsuspend
    rt_sigtimedwait sigaltstack pause alarm setitimer getitimer restart_syscall nanosleep
    clock_nanosleep clock_gettime clock_getres gettimeofday time timer_create timer_settime
    timer_gettime timer_delete timerfd_create timerfd_settime timerfd_gettime poll ppoll select
    pselect6 epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait eventfd eventfd2 getrandom
""")
# looked at by argument in every child
RULED = _names("clone fcntl ioctl prctl kill tgkill prlimit64 sched_setaffinity")
# what the zygote needs to confine a child and to report on it, and no child after that
CONFINING = _names("""
    setsid unshare setns mount capset landlock_create_ruleset landlock_add_rule landlock_restrict_self seccomp
    sendmsg recvmsg pidfd_open execve
""")
# the C library and others do without when these are missing; a lock would be held against all who use the file
ABSENT = _names("""
    clone3 openat2 io_uring_setup io_uring_enter io_uring_register flock
""")

AUDIT_ARCH = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
SPEC_ALLOW = 4
KILL, ERRNO, ALLOW = 0x80000000, 0x00050000, 0x7FFF0000
LOAD, EQUAL, AT_LEAST, ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
NR, ARCH = 0, 4  # offsets in struct seccomp_data
O_TRUNC, O_UNNAMED = 0o1000, 0o20000000  # the bit of O_TMPFILE that no other flag has
CLONE_THREAD, CLONE_NAMESPACES = 0x10000, 0x7E020080  # NEWNS..NEWNET and NEWTIME
FCNTL = (0, 1, 2, 3, 4, 1030, 1032)  # dup, flags, dup_cloexec, getpipe_sz: no lock, no owner, no signal, no lease
IOCTL = (0x5401, 0x541B, 0x5421, 0x5450, 0x5451)  # TCGETS (isatty), FIONREAD, FIONBIO, FIONCLEX, FIOCLEX
PRCTL = (3, 15, 16, 21, 23, 0x53564D41)  # get dumpable, set/get name, get seccomp, read capability set, name memory

Instruction = tuple[int, int, int, int]
SELF = 0x7E57C0DE  # stands for the child's pid until `child_program` puts it in


def _low(argument: int) -> int:
    return 16 + 8 * argument  # low half on little-endian, which both architectures are


def _refuse(code: int) -> Instruction:
    return (RETURN, 0, 0, ERRNO | code)


def _one_of(argument: int, values: tuple[int, ...], code: int = errno.EPERM) -> list[Instruction]:
    """Allow when the argument is one of the values."""
    count = len(values)
    tests = [(EQUAL, count - i, 0, value) for i, value in enumerate(values)]
    return [(LOAD, 0, 0, _low(argument)), *tests, _refuse(code), (RETURN, 0, 0, ALLOW)]


def _rule(name: str, body: list[Instruction]) -> list[Instruction]:
    """`body` decides about the call `name`; any other call skips it."""
    return [(EQUAL, 0, len(body), NUMBER[name]), *body] if name in NUMBER else []


def _pack(code: list[Instruction]) -> bytes:
    return b"".join(struct.pack("=HBBI", *instruction) for instruction in code)


@functools.cache
def zygote_program(*, own_files: bool = True, refuse_truncation: bool = False) -> bytes:
    """The allow-list: what children may do, and what the zygote does to confine them.

    `own_files` True: the mount namespace shows no writable file but its own, so renaming, unlinking and chmod are safe.
    Otherwise no file may be without a name: who watches the quota could not see it.
    """
    if MACHINE not in AUDIT_ARCH:
        raise OSError(errno.ENOSYS, f"seccomp: no table of system calls for {MACHINE}")
    code: list[Instruction] = [(LOAD, 0, 0, ARCH), (EQUAL, 1, 0, AUDIT_ARCH[MACHINE]), (RETURN, 0, 0, KILL)]
    code += [(LOAD, 0, 0, NR)]
    if MACHINE == "x86_64":
        code += [(AT_LEAST, 0, 1, 0x40000000), (RETURN, 0, 0, KILL)]  # the x32 numbering
    allowed = {*READING, *MAKING, *MEMORY, *PROCESS, *CONFINING, *RULED} | (set(REMAKING) if own_files else set())
    # Landlock before ABI 3 lets O_TRUNC through
    refused = (0 if own_files else O_UNNAMED) | (O_TRUNC if refuse_truncation else 0)
    if refused:
        for name, argument in (("open", 1), ("openat", 2)):
            allowed.discard(name)
            body = [(LOAD, 0, 0, _low(argument)), (ANY_BIT, 0, 1, refused), _refuse(errno.EPERM), (RETURN, 0, 0, ALLOW)]
            code += _rule(name, body)
    for name in ABSENT:
        code += _rule(name, [_refuse(errno.ENOSYS)])
    for number in sorted(NUMBER[name] for name in allowed if name in NUMBER):
        code += [(EQUAL, 0, 1, number), (RETURN, 0, 0, ALLOW)]
    return _pack([*code, _refuse(errno.EPERM)])


@functools.cache
def _child_template(may_exec: bool) -> bytes:
    code: list[Instruction] = [(LOAD, 0, 0, NR)]
    for name in CONFINING:
        if name == "execve" and may_exec:  # a filter stays through an exec, and so does Landlock's list of programs
            continue
        code += _rule(name, [_refuse(errno.EPERM)])
    # threads, never processes or namespaces
    thread = [
        (LOAD, 0, 0, _low(0)),
        (ANY_BIT, 0, 1, CLONE_NAMESPACES),
        _refuse(errno.EPERM),
        (ANY_BIT, 1, 0, CLONE_THREAD),
        _refuse(errno.EPERM),
        (RETURN, 0, 0, ALLOW),
    ]
    code += _rule("clone", thread)
    code += _rule("fcntl", _one_of(1, FCNTL)) + _rule("ioctl", _one_of(1, IOCTL, errno.ENOTTY))
    code += _rule("prctl", _one_of(0, PRCTL))
    # signals and limits: oneself only
    code += _rule("kill", _one_of(0, (SELF,))) + _rule("tgkill", _one_of(0, (SELF,)))
    code += _rule("prlimit64", _one_of(0, (0, SELF))) + _rule("sched_setaffinity", _one_of(0, (0, SELF)))
    return _pack([*code, (RETURN, 0, 0, ALLOW)])


def child_program(pid: int, *, may_exec: bool = False) -> bytes:
    """What a child gives up beyond the zygote's filter, which it inherits; it may signal `pid`, itself, alone.

    Short, because the kernel compiles it anew for every child.
    """
    return _child_template(may_exec).replace(struct.pack("=I", SELF), struct.pack("=I", pid))


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def load(instructions: bytes) -> None:
    """Install a filter on this (single-threaded) process and all that it will start; cannot be taken back."""
    prctl(PR_SET_NO_NEW_PRIVS, 1)
    holder = _Program(len(instructions) // 8, instructions)
    try:
        # kernels before 5.16 would otherwise slow all of a filtered process against a side channel that we do not claim
        syscall("seccomp", 1, SPEC_ALLOW, ctypes.byref(holder))
    except OSError:
        syscall("seccomp", 1, 0, ctypes.byref(holder))
