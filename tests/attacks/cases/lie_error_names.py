"""Raise what has no name, no text and a traceback of its own.

Outcome: Z. Reply: raised or exited
"""


class Nameless(type):
    @property
    def __name__(self):
        raise SystemExit("no name")

    @property
    def __module__(self):
        return 5


class Error(Exception, metaclass=Nameless):
    __str__ = None

    @property
    def __traceback__(self):
        return self


def answer(target):
    raise Error
