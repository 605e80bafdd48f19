"""Climb out of the scratch directory with ../ again and again.

Outcome: Z, N. Reply: raised FileNotFoundError or raised PermissionError
"""


def answer(target):
    return open("../" * 40 + target["secret"]).read()
