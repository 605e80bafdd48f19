"""List who else is running.

Outcome: Z, N. Reply: value False
"""

import os


def answer(target):
    try:
        return str(target["parent"]) in os.listdir("/proc")
    except OSError:
        return False
