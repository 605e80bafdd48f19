"""Lock files that others use, too: a sign that neighbours can see, and a bolt before whoever wants to write to them.

Outcome: N. Reply: value False
"""

import fcntl
import os

import numpy as np


def answer(target):
    for path in (np.__file__, os.__file__, "/dev/null", "/dev/urandom"):
        with open(path, "rb") as file:
            for way in (
                lambda handle: fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB),
                lambda handle: fcntl.lockf(handle, fcntl.LOCK_SH | fcntl.LOCK_NB),
                lambda handle: fcntl.fcntl(handle, 1024, fcntl.F_RDLCK),  # a lease
            ):
                try:
                    way(file)
                except OSError:
                    continue
                return True
    return False
