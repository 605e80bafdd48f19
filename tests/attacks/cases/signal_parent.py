"""Kill the grader and whoever else.

Outcome: N. Reply: value False
"""

import os
import signal


def answer(target):
    for pid in (target["parent"], target["victim"]):
        for number in (0, signal.SIGCONT, signal.SIGTERM, signal.SIGKILL):
            try:
                os.kill(pid, number)
            except OSError:
                continue
            return True
    return False
