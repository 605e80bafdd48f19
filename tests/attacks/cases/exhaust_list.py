"""Let a list grow.

Outcome: Z. Reply: memory
"""


def answer(target):
    hoard = []
    while True:
        hoard.append(bytearray(1 << 20))
