"""Make a file that is a terabyte long and holds nothing.

Outcome: Z, N. Reply: raised OSError
"""


def answer(target):
    with open("hole", "wb") as file:
        file.truncate(1 << 40)
    return True
