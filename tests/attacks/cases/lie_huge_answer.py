"""Answer with more than an answer may weigh.

Outcome: Z. Reply: protocol or memory
"""


def answer(target):
    return bytes(40 << 20)
