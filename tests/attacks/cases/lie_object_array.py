"""Answer with an array of objects.

Outcome: Z. Reply: unsendable
"""

import numpy as np


def answer(target):
    return np.array([{"score": 100}, None], dtype=object)
