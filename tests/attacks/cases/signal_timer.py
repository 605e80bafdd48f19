"""Have a timer of the kernel's send its signal to a thread of another process.

Outcome: N. Reply: value False
"""

import ctypes
import platform
import struct
import time

SIGEV_THREAD_ID, SIGTERM = 4, 15


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    create, settime = (222, 223) if platform.machine() == "x86_64" else (107, 110)
    started = False
    for pid in (target["parent"], target["victim"], 1):
        event = struct.pack("=QiiI", 0, SIGTERM, SIGEV_THREAD_ID, pid) + bytes(44)
        timer = ctypes.c_int()
        if pid > 1 and libc.syscall(create, 1, ctypes.create_string_buffer(event), ctypes.byref(timer)) == 0:
            started = True
            libc.syscall(settime, timer, 0, ctypes.create_string_buffer(struct.pack("=qqqq", 0, 0, 0, 1)), None)
    time.sleep(0.1)
    return started
