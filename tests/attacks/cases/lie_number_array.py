"""Write a frame by hand in whose answer the question's number is an array: to compare it is no yes and no no.

Outcome: Z. Reply: protocol
"""

import json
import os
import struct


def answer(target):
    text = json.dumps(["d", "id", ["a", "<i8", [2]], "status", "value", "value", 1.0]).encode()
    os.write(4, struct.pack("<4sIQ", b"NGF1", len(text), 16) + text + bytes(16))
    return True
