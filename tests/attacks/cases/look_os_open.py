"""Open it with the bare system call of the os module.

Outcome: Z, N. Reply: raised FileNotFoundError or raised PermissionError
"""

import os


def answer(target):
    return os.read(os.open(target["secret"], os.O_RDONLY), 1000)
