"""Answer with a list that contains itself.

Outcome: Z. Reply: unsendable
"""


def answer(target):
    circle = [1]
    circle.append(circle)
    return circle
