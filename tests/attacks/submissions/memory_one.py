"""One function asks for all memory there is.

Outcome: Z. Passes: test_square_of_two, test_square
"""

import numpy as np


def square(x):
    return x**2


def cube(x):
    return np.ones(10**11)
