"""Ask the kernel for what sees, steers or outlives other processes: keyrings, tracing, page faults, clocks, modules.

Outcome: Z, N. Reply: value False
"""

import ctypes
import platform

X86 = {
    "add_key": (248, 64, 64, 64, 8, -3),
    "request_key": (249, 64, 64, 0, -3),
    "keyctl": (250, 0, -3, 1),
    "userfaultfd": (323, 1),
    "perf_event_open": (298, 64, 0, -1, -1, 0),
    "signalfd4": (289, -1, 64, 8, 0),
    "pidfd_getfd": (438, 4, 0, 0),
    "open_tree": (428, -100, 64, 1),
    "fsopen": (430, 64, 0),
    "mount_setattr": (442, -100, 64, 0, 64, 32),
    "name_to_handle_at": (303, -100, 64, 64, 64, 0),
    "clock_settime": (227, 0, 64),
    "settimeofday": (164, 64, 0),
    "adjtimex": (159, 64),
    "acct": (163, 0),
    "sethostname": (170, 64, 1),
    "init_module": (175, 64, 8, 64),
    "kexec_load": (246, 0, 0, 0, 0),
    "reboot": (169, 0),
    "vhangup": (153,),
    "mlockall": (151, 1),
    "migrate_pages": (256, 0, 64, 64, 64),
    "mq_unlink": (241, 64),
    "msgget": (68, 0, 0o1600),
    "shmget": (29, 0, 4096, 0o1600),
    "tee": (276, 1, 2, 1, 0),
    "readahead": (187, 0, 0, 4096),
    "setxattr": (188, 64, 64, 64, 1, 0),
    "memfd_create": (319, 64, 0),
    "lookup_dcookie": (212, 0, 64, 64),
    "lsm_set_self_attr": (460, 100, 64, 32, 0),
    "listmount": (458, 64, 64, 8, 0),
}
ARM = {
    "add_key": (217, 64, 64, 64, 8, -3),
    "keyctl": (219, 0, -3, 1),
    "userfaultfd": (282, 1),
    "perf_event_open": (241, 64, 0, -1, -1, 0),
    "signalfd4": (74, -1, 64, 8, 0),
    "pidfd_getfd": (438, 4, 0, 0),
    "open_tree": (428, -100, 64, 1),
    "fsopen": (430, 64, 0),
    "clock_settime": (112, 0, 64),
    "adjtimex": (171, 64),
    "sethostname": (161, 64, 1),
    "mlockall": (230, 1),
    "shmget": (194, 0, 4096, 0o1600),
    "tee": (77, 1, 2, 1, 0),
    "setxattr": (5, 64, 64, 64, 1, 0),
    "memfd_create": (279, 64, 0),
}


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    blank = ctypes.create_string_buffer(b"user", 256)
    calls = X86 if platform.machine() == "x86_64" else ARM

    def got_through(number, *arguments):
        arguments = [blank if argument == 64 else ctypes.c_long(argument) for argument in arguments]
        return libc.syscall(number, *arguments) >= 0

    done = [name for name, call in calls.items() if got_through(*call)]
    print(done)
    return bool(done)
