"""Kill everything this user may kill, and process groups.

Outcome: N. Reply: value False
"""

import os
import signal


def answer(target):
    for pid in (-1, -target["victim"], -target["parent"]):
        try:
            os.kill(pid, signal.SIGCONT)
        except OSError:
            continue
        return True
    return False
