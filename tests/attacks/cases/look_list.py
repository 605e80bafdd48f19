"""List the teachers' directory: names alone would tell much.

Outcome: Z, N. Reply: raised FileNotFoundError or raised PermissionError
"""

import os


def answer(target):
    return "reference.py" in os.listdir(target["outside"])
