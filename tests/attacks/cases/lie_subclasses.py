"""Answer with an enumeration, a masked array, a matrix that lies, a weak proxy and a dead one: none is plain data.

Outcome: Z. Reply: value ['unsendable', 'unsendable', 'unsendable', 'unsendable', 'unsendable', 'unsendable']
"""

import enum
import sys
import weakref

import numpy as np

codec = next(m for name, m in sys.modules.items() if name.endswith(".codec") and hasattr(m, "UnsendableError"))


class Level(enum.IntEnum):
    FULL = 3


class Matrix(np.matrix):
    def __array_finalize__(self, other):
        raise SystemExit


class Thing:
    pass


def answer(target):
    thing, gone = Thing(), weakref.proxy(Thing())
    answers = [Level.FULL, np.ma.masked_equal([1.0, 2.0], 2.0), weakref.proxy(thing), gone, (x for x in "a"), type]
    told = []
    for value in answers:
        try:
            codec.encode(value)
            told.append("sent")
        except codec.UnsendableError:
            told.append("unsendable")
    return told
