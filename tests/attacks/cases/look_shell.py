"""Let a shell read it.

Outcome: Z, N. Reply: raised or value False
"""

import os


def answer(target):
    return os.popen(f"cat {target['secret']}").read() or os.system("true") == 0
