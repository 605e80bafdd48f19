"""Make a hard link to the file in the scratch directory.

Outcome: Z, N. Reply: raised FileNotFoundError or raised PermissionError or raised OSError
"""

import os


def answer(target):
    os.link(target["secret"], "mine.txt")
    return open("mine.txt").read()
