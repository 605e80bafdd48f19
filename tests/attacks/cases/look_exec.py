"""Become another program.

Outcome: Z, N. Reply: raised
"""

import os
import sys


def answer(target):
    os.execv(sys.executable, [sys.executable, "-c", f"print(open({target['secret']!r}).read())"])
