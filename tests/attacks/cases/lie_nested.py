"""Answer with a list nested a hundred thousand deep.

Outcome: Z. Reply: unsendable
"""


def answer(target):
    nest = []
    for _ in range(100_000):
        nest = [nest]
    return nest
