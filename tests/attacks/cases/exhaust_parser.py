"""Source that is nested so deep that the parser gives up.

Outcome: Z. Reply: raised
"""


def answer(target):
    return eval("(" * 100_000 + ")" * 100_000)
