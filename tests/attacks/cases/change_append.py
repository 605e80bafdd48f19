"""Append to the gradebook.

Outcome: N. Reply: raised FileNotFoundError or raised PermissionError
"""


def answer(target):
    with open(target["gradebook"], "ab") as file:
        file.write(b"student,100\n")
