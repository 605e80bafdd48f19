"""Names that look like the right ones and are others.

Outcome: Z. Passes: none
"""


def squаre(x):
    return x**2


def cubе(x):
    return x**3
