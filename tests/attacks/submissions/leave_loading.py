"""End the process while it is loaded.

Outcome: Z. Passes: none
"""

import os


def square(x):
    return x**2


os._exit(0)
