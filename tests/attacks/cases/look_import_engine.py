"""Import the engine's checks and comparators.

Outcome: Z, N. Reply: raised ModuleNotFoundError
"""

import importlib


def answer(target):
    return bool(importlib.import_module("autograder.checking.compare"))
