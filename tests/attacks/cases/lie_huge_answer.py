"""Answer with more than an answer may weigh.

Outcome: Z. Reply: protocol or memory
"""

import numpy as np


def answer(target):
    return np.zeros(40 << 20, np.uint8)
