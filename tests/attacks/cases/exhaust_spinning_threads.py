"""Compute in many threads at once, in code that lets go of the interpreter's lock.

Outcome: Z. Reply: cpu
"""

import hashlib
import threading


def answer(target):
    def spin():
        block = bytes(1 << 20)
        while True:
            hashlib.sha256(block).digest()

    for _ in range(4):
        threading.Thread(target=spin, daemon=True).start()
    spin()
