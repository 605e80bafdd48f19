"""Empty a file, in the three ways there are.

Outcome: N. Reply: value False
"""

import os


def answer(target):
    done = 0
    for way in (
        lambda: os.truncate(target["secret"], 0),
        lambda: os.open(target["secret"], os.O_RDONLY | os.O_TRUNC),
        lambda: os.open(target["secret"], os.O_WRONLY | os.O_TRUNC),
    ):
        try:
            way()
            done += 1
        except OSError:
            continue
    return done > 0
