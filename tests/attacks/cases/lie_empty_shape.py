"""Write an empty array of absurd shape: nothing to store, and a terabyte as a list.

Outcome: Z. Reply: protocol
"""

import json
import os
import struct


def answer(target):
    text = json.dumps(["d", "id", 2, "status", "value", "value", ["a", "<f8", [10**11, 0]]]).encode()
    os.write(4, struct.pack("<4sIQ", b"NGF1", len(text), 0) + text)
    return True
