"""Kill oneself, which a first process of a pid namespace cannot.

Outcome: Z. Reply: value None or crashed or memory
"""

import os
import signal


def answer(target):
    os.kill(os.getpid(), signal.SIGKILL)
