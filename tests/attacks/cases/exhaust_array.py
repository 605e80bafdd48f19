"""Ask for an array of 10^11 numbers.

Outcome: Z. Reply: memory
"""

import numpy as np


def answer(target):
    return np.ones(10**11)
