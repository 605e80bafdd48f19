"""Source so deep that the parser dies, in the middle of a good one.

Outcome: Z. Passes: none
"""

eval("-" * 5_000_000 + "1")


def square(x):
    return x**2
