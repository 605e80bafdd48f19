"""Have the kernel send the signal, as the owner of a pipe.

Outcome: N. Reply: raised PermissionError
"""

import fcntl
import os


def answer(target):
    reading, _ = os.pipe()
    fcntl.fcntl(reading, fcntl.F_SETOWN, target["victim"])
    fcntl.fcntl(reading, 10, 9)
    return True
