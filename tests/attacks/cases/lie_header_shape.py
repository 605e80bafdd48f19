"""Write a frame by hand whose array claims a million million numbers.

Outcome: Z. Reply: protocol
"""

import json
import os
import struct


def answer(target):
    text = json.dumps(["d", "id", 2, "status", "value", "value", ["a", "<f8", [10**12]]]).encode()
    os.write(4, struct.pack("<4sIQ", b"NGF1", len(text), 8) + text + bytes(8))
    return True
