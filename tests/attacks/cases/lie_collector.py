"""Have the garbage collector call back while an answer is written, and empty it then.

Outcome: Z. Reply: value or protocol or exited or unsendable or raised
"""

import gc

kept = [[float(n), n] for n in range(50_000)]


def empty(phase, details):
    kept.clear()


def answer(target):
    gc.callbacks.append(empty)
    gc.set_threshold(1, 1, 1)
    return kept
