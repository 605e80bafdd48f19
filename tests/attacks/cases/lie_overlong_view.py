"""Answer with a view that goes on far behind the end of its array, into whatever lies there.

Outcome: Z, N. Reply: value or crashed or exited
"""

import numpy as np


def answer(target):
    return np.lib.stride_tricks.as_strided(np.zeros(4), (1 << 20,), (8,))
