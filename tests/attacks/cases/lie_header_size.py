"""Write a frame by hand that claims an exabyte.

Outcome: Z. Reply: protocol
"""

import os
import struct


def answer(target):
    os.write(4, struct.pack("<4sIQ", b"NGF1", 100, 1 << 60))
    return True
