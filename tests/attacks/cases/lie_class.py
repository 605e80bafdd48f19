"""Answer with an object that claims another class.

Outcome: Z. Reply: unsendable
"""

import numpy as np


class Impostor:
    __class__ = np.ndarray
    dtype = np.dtype(float)
    shape = (3,)


def answer(target):
    return Impostor()
