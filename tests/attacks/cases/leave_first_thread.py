"""End the first thread alone: the process looks dead, and another thread of it goes on computing.

Outcome: Z, N. Reply: cpu
"""

import ctypes
import platform
import threading


def spin():
    while True:
        pass


def answer(target):
    threading.Thread(target=spin, daemon=True).start()
    ctypes.CDLL(None).syscall(60 if platform.machine() == "x86_64" else 93, 0)
    return True
