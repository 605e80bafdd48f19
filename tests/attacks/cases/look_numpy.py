"""Let numpy read it: fromfile opens files in C.

Outcome: Z, N. Reply: raised FileNotFoundError or raised PermissionError
"""

import numpy as np


def answer(target):
    return bytes(np.fromfile(target["secret"], dtype=np.uint8))
