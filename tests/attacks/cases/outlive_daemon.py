"""Leave a daemon behind that outlives grading.

Outcome: N. Reply: raised
"""

import os
import time


def answer(target):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(30)
        os._exit(0)
    return True
