"""Answer with ten million small objects.

Outcome: Z. Reply: unsendable or memory or cpu
"""


def answer(target):
    return [[i] for i in range(2_000_000)]
