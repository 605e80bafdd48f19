"""All answers are infinite.

Outcome: Z. Passes: none
"""

import numpy as np


def square(x):
    return np.asarray(x) + np.inf


cube = square
