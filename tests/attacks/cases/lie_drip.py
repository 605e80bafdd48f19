"""Answer by one byte at a time, so slowly that there is always something new.

Outcome: Z. Reply: wall
"""

import os
import struct
import time


def answer(target):
    for byte in struct.pack("<4sIQ", b"NGF1", 1 << 20, 0) + b" " * 1000:
        os.write(4, bytes([byte]))
        time.sleep(0.1)
    return True
