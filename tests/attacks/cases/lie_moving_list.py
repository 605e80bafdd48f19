"""Answer with a list that a thread makes longer and shorter while it is counted and written.

Outcome: Z. Reply: value or protocol or raised or exited or unsendable
"""

import sys
import threading

numbers = [0.5] * 200_000
sys.setswitchinterval(1e-6)


def turn():
    while True:
        del numbers[1000:]
        numbers.extend([0.5] * 199_000)


def answer(target):
    threading.Thread(target=turn, daemon=True).start()
    return numbers
