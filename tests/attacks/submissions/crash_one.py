"""One function crashes the interpreter.

Outcome: Z. Passes: test_square_of_two, test_square
"""

import ctypes


def square(x):
    return x**2


def cube(x):
    return ctypes.string_at(0)
