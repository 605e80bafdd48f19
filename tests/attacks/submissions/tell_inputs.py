"""Print the inputs of hidden checks into the feedback, as an exception and as output.

Outcome: Z. Passes: none. Hidden: yes
"""

import numpy as np


def square(x):
    print("INPUT", repr(np.ravel(x).tolist()))
    raise ValueError("INPUT " + repr(np.ravel(x).tolist()))


cube = square
