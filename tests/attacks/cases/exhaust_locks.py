"""Fill the kernel's own memory with locks on single bytes, which no limit counts.

Outcome: Z, N. Reply: value False
"""

import fcntl

MANY = 2000


def answer(target):
    taken = 0
    with open("own", "wb") as file:
        for place in range(MANY):
            try:
                fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, 2 * place)
            except OSError:
                break
            taken += 1
    return taken == MANY
