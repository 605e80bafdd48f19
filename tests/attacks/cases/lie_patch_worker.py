"""Patch the worker's own codec to send what it would not.

Outcome: Z. Reply: protocol
"""

import struct
import sys


def answer(target):
    for name, module in list(sys.modules.items()):
        if name.endswith("codec") and hasattr(module, "pieces"):
            module.pieces = lambda value: [struct.pack("<4sIQ", b"NGF1", 7, 0) + b'{"a":1}']
    return True
