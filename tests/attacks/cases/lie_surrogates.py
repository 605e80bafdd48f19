"""Answer with a string that cannot be written down.

Outcome: Z. Reply: unsendable
"""


def answer(target):
    return "\ud800" * 10
