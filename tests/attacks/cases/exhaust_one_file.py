"""Write one file that is larger than allowed.

Outcome: Z, N. Reply: raised OSError or output
"""


def answer(target):
    with open("hoard", "wb") as file:
        for _ in range(40):
            file.write(bytes(1 << 20))
    return True
