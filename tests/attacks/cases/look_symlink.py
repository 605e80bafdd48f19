"""Put a symbolic link to the file into the scratch directory and open that.

Outcome: Z, N. Reply: raised FileNotFoundError or raised PermissionError
"""

import os


def answer(target):
    os.symlink(target["secret"], "mine.txt")
    return open("mine.txt").read()
