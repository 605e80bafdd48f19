"""Write truth values that are neither true nor false, and letters beyond Unicode.

Outcome: Z. Reply: protocol
"""

import json
import os
import struct
import sys


def number():
    """The number of the question that is being asked, from the worker's own variables."""
    frame = sys._getframe()
    while type(frame.f_locals.get("number")) is not int:
        frame = frame.f_back
    return frame.f_locals["number"]


def answer(target):
    text = json.dumps(
        ["d", "id", number(), "status", "value", "value", ["l", ["a", "|b1", [4]], ["a", "<U1", [1]]]]
    ).encode()
    os.write(4, struct.pack("<4sIQ", b"NGF1", len(text), 8) + text + b"\x07\xff\x80\x02" + b"\xff\xff\xff\x7f")
    return True
