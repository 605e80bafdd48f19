"""Print for ever.

Outcome: Z. Reply: cpu or output
"""


def answer(target):
    while True:
        print("x" * 1000)
