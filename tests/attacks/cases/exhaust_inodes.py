"""Make many empty files.

Outcome: Z, N. Reply: raised OSError or output or cpu
"""

import os
import time


def answer(target):
    for number in range(6000):
        os.close(os.open(f"f{number}", os.O_CREAT | os.O_WRONLY))
        if number % 500 == 0:
            time.sleep(0.02)
    time.sleep(0.3)
    return True
