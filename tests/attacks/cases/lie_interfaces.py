"""Answer with objects that are arrays by all interfaces that numpy knows, and by what they say alone.

Outcome: Z. Reply: unsendable
"""

import numpy as np


class Liar:
    shape, ndim, dtype = (3,), 1, np.dtype(float)
    __array_priority__ = 1e9

    def __array__(self, *args, **kwargs):
        return np.arange(3.0)

    @property
    def __array_interface__(self):
        return {"shape": (3,), "typestr": "<f8", "data": (0, False), "version": 3}

    __array_struct__ = __array_interface__

    def __dlpack__(self, **kwargs):
        raise SystemExit

    def __len__(self):
        return 3

    def __getitem__(self, at):
        return float(at)

    def __iter__(self):
        return iter([0.0, 1.0, 2.0])


def answer(target):
    return Liar()
