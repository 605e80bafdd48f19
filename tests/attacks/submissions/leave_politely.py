"""sys.exit in one function, KeyboardInterrupt in another.

Outcome: Z. Passes: none
"""

import sys


def square(x):
    sys.exit("all tests passed")


def cube(x):
    raise KeyboardInterrupt


def plot_square(n):
    raise GeneratorExit
