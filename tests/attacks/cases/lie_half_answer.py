"""Write half a frame and wait for the grader to lose patience, or its mind.

Outcome: Z. Reply: wall
"""

import os
import struct
import time


def answer(target):
    os.write(4, struct.pack("<4sIQ", b"NGF1", 1000, 0) + b"[")
    time.sleep(60)
