"""Put the teachers' directory on sys.path and import the reference.

Outcome: Z, N. Reply: raised ModuleNotFoundError or raised PermissionError or raised FileNotFoundError
"""

import importlib
import sys


def answer(target):
    sys.path.insert(0, target["outside"])
    return importlib.import_module("reference").SECRET
