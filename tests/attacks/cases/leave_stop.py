"""Stop oneself and never go on.

Outcome: Z. Reply: value None or wall
"""

import os
import signal


def answer(target):
    os.kill(os.getpid(), signal.SIGSTOP)
