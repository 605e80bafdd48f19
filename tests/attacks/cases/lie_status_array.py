"""Have the worker answer with arrays of words, in which every word is and is not.

Outcome: Z. Reply: protocol
"""

import sys

import numpy as np


def patched(pieces):
    return lambda reply: pieces(reply | {"status": np.array(["value", "raised"])})


def answer(target):
    for name, module in list(sys.modules.items()):
        if name.endswith("codec") and hasattr(module, "pieces"):
            module.pieces = patched(module.pieces)
    return True
