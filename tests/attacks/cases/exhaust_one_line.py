"""Print one line of 50 MB: the beginning is kept, the answer counts.

Outcome: H. Reply: value 1
"""


def answer(target):
    print("y" * (50 << 20))
    return 1
