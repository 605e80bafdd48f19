"""Try calls that programs hardly ever make: compare processes, change the processor's tables, read the kernel's log.

Outcome: Z, N. Reply: value False
"""

import ctypes
import platform

X86 = {
    "modify_ldt": (154, 0, 64, 64),
    "personality": (135, 0x0040000),
    "kcmp": (312, 1, 1, 0, 0, 0),
    "syslog": (103, 3, 64, 64),
    "iopl": (172, 3),
    "process_madvise": (440, 0, 64, 1, 4, 0),
    "set_mempolicy": (238, 0, 0, 0),
    "memfd_secret": (447, 0),
    "fanotify_init": (300, 0, 0),
    "inotify_init1": (294, 0),
    "open_by_handle_at": (304, -100, 64, 0),
    "pidfd_open": (434, 1, 0),
    "landlock_create_ruleset": (444, 0, 0, 1),
    "quotactl": (179, 0x80000700, 0, 0, 64),
    "splice": (275, 0, 0, 1, 0, 0, 0),
    "vmsplice": (278, 1, 64, 0, 0),
    "mq_open": (240, 64, 0o102, 0o600, 0),
    "semget": (64, 0, 1, 0o1000),
    "setrlimit": (160, 7, 64),
    "ioprio_set": (251, 1, 0, 0x4007),
}
ARM = {
    "personality": (92, 0x0040000),
    "kcmp": (272, 1, 1, 0, 0, 0),
    "syslog": (116, 3, 64, 64),
    "inotify_init1": (26, 0),
    "fanotify_init": (262, 0, 0),
    "pidfd_open": (434, 1, 0),
    "mq_open": (180, 64, 0o102, 0o600, 0),
    "semget": (190, 0, 1, 0o1000),
}


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    blank = ctypes.create_string_buffer(256)
    calls = X86 if platform.machine() == "x86_64" else ARM

    def got_through(number, *arguments):
        arguments = [blank if argument == 64 else ctypes.c_long(argument) for argument in arguments]
        return libc.syscall(number, *arguments) >= 0

    done = [name for name, call in calls.items() if got_through(*call)]
    print(done)
    return bool(done)
