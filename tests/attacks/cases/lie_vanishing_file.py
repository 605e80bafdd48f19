"""Answer with an array in a file that is cut short before anybody reads it.

Outcome: Z. Reply: crashed or exited
"""

import numpy as np


def answer(target):
    array = np.memmap("numbers", float, "w+", shape=(100_000,))
    open("numbers", "w").close()
    return array
