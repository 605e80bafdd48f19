"""Append to the gradebook.

Outcome: N. Reply: raised FileNotFoundError or raised PermissionError
"""


def answer(target):
    open(target["gradebook"], "ab").write(b"student,100\n")
