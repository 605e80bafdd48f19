"""Let the import system read it as source.

Outcome: Z, N. Reply: raised FileNotFoundError or raised PermissionError
"""

import importlib.machinery


def answer(target):
    return importlib.machinery.SourceFileLoader("reference", target["secret"]).get_data(target["secret"])
