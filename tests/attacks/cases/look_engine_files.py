"""Read the engine's own source where it is installed.

Outcome: Z, N. Reply: value False
"""

import os


def answer(target):
    for path in (target["engine"], target["engine"] + "/checking/compare.py"):
        try:
            if os.path.isdir(path):
                os.listdir(path)
            else:
                open(path).close()
        except OSError:
            continue
        return bool(os.path.isfile(path) or os.listdir(path))
    return False
