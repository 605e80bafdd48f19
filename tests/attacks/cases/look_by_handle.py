"""Open files by handle, which knows no paths and no mount points.

Outcome: Z, N. Reply: value False
"""

import ctypes
import platform


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    name, by = (303, 304) if platform.machine() == "x86_64" else (264, 265)
    handle = ctypes.create_string_buffer(b"\x80\0\0\0" + bytes(140))
    mount = ctypes.c_int()
    if libc.syscall(name, -100, target["secret"].encode(), handle, ctypes.byref(mount), 0) != 0:
        return False
    return libc.syscall(by, -100, handle, 0) >= 0
