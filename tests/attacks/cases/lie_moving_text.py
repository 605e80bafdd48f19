"""Answer with letters that a thread turns into halves of letters while they are written.

Outcome: Z. Reply: value or protocol or unsendable
"""

import threading

import numpy as np

words = np.full(100_000, "right")


def turn():
    raw = words.view(np.uint32)
    while True:
        raw[:] = 0xD800
        raw[:] = 0x72


def answer(target):
    threading.Thread(target=turn, daemon=True).start()
    return words
