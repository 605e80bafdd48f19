"""Go through calls that are too old, too new or too odd for anybody to have thought of them.

Outcome: Z, N. Reply: value False
"""

import ctypes
import platform

X86 = {
    "socketpair": (53, 1, 1, 0, 64),
    "mknod": (133, 64, 0o010600, 0),
    "uselib": (134, 64),
    "setpgid": (109, 0, 0),
    "setsid": (112,),
    "setreuid": (113, 0, 0),
    "setgroups": (116, 0, 64),
    "rt_sigqueueinfo": (129, 1, 9, 64),
    "sched_setparam": (142, 0, 64),
    "sched_setscheduler": (144, 0, 3, 64),
    "pivot_root": (155, 64, 64),
    "chroot": (161, 64),
    "swapon": (167, 64, 0),
    "tkill": (200, 1, 9),
    "set_thread_area": (205, 64),
    "io_setup": (206, 1, 64),
    "remap_file_pages": (216, 64, 4096, 0, 0, 0),
    "epoll_ctl_old": (214, 0, 0, 0, 64),
    "mbind": (237, 64, 4096, 0, 0, 0, 0),
    "kexec_load": (246, 0, 0, 0, 0),
    "inotify_add_watch": (254, 0, 64, 0xFFF),
    "mknodat": (259, -100, 64, 0o010600, 0),
    "move_pages": (279, 0, 0, 0, 0, 0, 0),
    "accept4": (288, 3, 0, 0, 0),
    "recvmmsg": (299, 3, 64, 1, 0, 0),
    "sendmmsg": (307, 4, 64, 1, 0),
    "syncfs": (306, 1),
    "process_vm_writev": (311, 1, 64, 1, 64, 1, 0),
    "finit_module": (313, 3, 64, 0),
    "sched_setattr": (314, 0, 64, 0),
    "execveat": (322, -100, 64, 0, 0, 0),
    "mlock2": (325, 64, 4096, 0),
    "pkey_alloc": (330, 0, 0),
    "pidfd_send_signal": (424, 4, 9, 0, 0),
    "io_uring_setup": (425, 8, 64),
    "move_mount": (429, -100, 64, -100, 64, 0),
    "fspick": (433, -100, 64, 0),
    "epoll_pwait2": (441, 3, 64, 1, 0, 0),
    "quotactl_fd": (443, 3, 0, 0, 0),
    "landlock_restrict_self": (446, 3, 0),
    "process_mrelease": (448, 4, 0),
    "set_mempolicy_home_node": (450, 64, 4096, 0, 0),
    "cachestat": (451, 3, 64, 64, 0),
    "fchmodat2": (452, -100, 64, 0o777, 0),
    "map_shadow_stack": (453, 0, 4096, 1),
    "statmount": (457, 64, 64, 256, 0),
    "lsm_list_modules": (461, 64, 64, 0),
    "setxattrat": (463, -100, 64, 0, 64, 64, 0),
    "open_tree_attr": (467, -100, 64, 1, 0, 0),
    "file_setattr": (469, -100, 64, 64, 32, 0),
    "nothing": (511,),
}
ARM = {
    "socketpair": (199, 1, 1, 0, 64),
    "mknodat": (33, -100, 64, 0o010600, 0),
    "setsid": (157,),
    "setgroups": (159, 0, 64),
    "chroot": (51, 64),
    "io_setup": (0, 1, 64),
    "mbind": (235, 64, 4096, 0, 0, 0, 0),
    "syncfs": (267, 1),
    "execveat": (281, -100, 64, 0, 0, 0),
    "mlock2": (284, 64, 4096, 0),
    "pidfd_send_signal": (424, 4, 9, 0, 0),
    "cachestat": (451, 3, 64, 64, 0),
    "fchmodat2": (452, -100, 64, 0o777, 0),
}


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    blank = ctypes.create_string_buffer(b"x", 256)
    calls = X86 if platform.machine() == "x86_64" else ARM

    def got_through(number, *arguments):
        arguments = [blank if argument == 64 else ctypes.c_long(argument) for argument in arguments]
        return libc.syscall(number, *arguments) >= 0

    done = [name for name, call in calls.items() if got_through(*call)]
    print(done)
    return bool(done)
