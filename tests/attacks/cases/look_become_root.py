"""Become another user, or root.

Outcome: Z, N. Reply: value False
"""

import os


def answer(target):
    for change in (os.setuid, os.setgid, os.seteuid, os.setegid):
        for number in (0, 1, 1000):
            try:
                change(number)
            except OSError:
                continue
            return True
    return False
