"""Answer with an object whose metaclass claims to be a subclass of everything.

Outcome: Z. Reply: unsendable or raised
"""


class Meta(type):
    def __subclasscheck__(cls, other):
        return True

    def __instancecheck__(cls, other):
        return True

    def __eq__(cls, other):
        return True

    __hash__ = type.__hash__


class Chameleon(metaclass=Meta):
    def __iter__(self):
        return iter([1.0])


def answer(target):
    return Chameleon()
