"""Compute for ever in a regular expression.

Outcome: Z. Reply: cpu
"""

import re


def answer(target):
    return re.match(r"(a+)+$", "a" * 60 + "b")
