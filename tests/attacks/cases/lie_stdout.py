"""Print answers instead of returning them: what is printed is only text.

Outcome: H. Reply: value 41
"""

import json
import struct
import sys


def answer(target):
    text = json.dumps(["d", "id", 2, "status", "value", "value", 42]).encode()
    sys.stdout.buffer.write(struct.pack("<4sIQ", b"NGF1", len(text), 0) + text)
    return 41
