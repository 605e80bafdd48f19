"""Answer with truth values that a thread turns into something else while they are written.

Outcome: Z. Reply: value or protocol or unsendable
"""

import sys
import threading

import numpy as np

values = np.zeros(4_000_000, bool)
sys.setswitchinterval(1e-6)


def turn():
    raw = values.view(np.uint8)
    while True:
        raw[:] = 7
        raw[:] = 0


def answer(target):
    threading.Thread(target=turn, daemon=True).start()
    return values
