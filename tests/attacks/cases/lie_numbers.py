"""Answer with numpy's scalars whose conversions lie: what counts are the bits in them.

Outcome: Z. Reply: value [1.5, 2, 'x']
"""

import numpy as np


def liar(kind):
    def lie(self, *args):
        return 3.0

    names = ("item", "__float__", "__int__", "__complex__", "__index__", "__str__", "tolist", "encode", "__array__")
    return type("Liar", (kind,), dict.fromkeys(names, lie))


def answer(target):
    return [liar(np.float64)(1.5), liar(np.int64)(2), liar(np.str_)("x")]
