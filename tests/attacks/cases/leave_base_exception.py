"""Raise what `except Exception` does not catch, and cannot be printed.

Outcome: Z. Reply: raised Sly
"""


class Sly(BaseException):
    def __str__(self):
        raise Sly


def answer(target):
    raise Sly
