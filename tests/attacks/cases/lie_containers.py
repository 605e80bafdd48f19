"""Answer with a tuple and a dict that are asked nothing: what they would say of themselves is not what they hold.

Outcome: Z. Reply: value ((1.5, {'rate': 2.5}),)
"""


class Pair(tuple):
    def __len__(self):
        return 1 << 60

    def __iter__(self):
        return iter([3.0] * 100)

    def __getitem__(self, at):
        return 3.0


class Table(dict):
    def items(self):
        return [("rate", 3.0)] * 100

    def __iter__(self):
        return iter("rate")

    def __len__(self):
        return 1 << 60

    keys = values = items


def answer(target):
    return (Pair((1.5, Table(rate=2.5))),)
