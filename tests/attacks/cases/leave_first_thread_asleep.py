"""End the first thread alone, while others sleep: nobody will ever answer, and nothing is computed.

Outcome: Z, N. Reply: wall
"""

import ctypes
import platform
import threading
import time


def answer(target):
    for _ in range(3):
        threading.Thread(target=time.sleep, args=(600,), daemon=True).start()
    ctypes.CDLL(None).syscall(60 if platform.machine() == "x86_64" else 93, 0)
    return True
