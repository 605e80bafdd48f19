"""Lists and float32 where arrays were expected: right is right.

Outcome: H. Passes: test_square_of_two, test_square, test_cube
"""

import numpy as np


def square(x):
    return (np.asarray(x, float) ** 2).tolist()


def cube(x):
    return tuple(float(v) ** 3 for v in x)
