"""Arrays of objects that lie when compared.

Outcome: Z. Passes: none
"""

import numpy as np


class Liar(float):
    def __sub__(self, other):
        return 0.0

    __rsub__ = __sub__


def square(x):
    answer = np.empty(np.shape(x), dtype=object)
    answer[...] = Liar(1)
    return answer


cube = square
