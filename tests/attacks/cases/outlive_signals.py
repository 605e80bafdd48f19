"""Ignore every signal and go on for ever.

Outcome: Z, N. Reply: cpu
"""

import signal


def answer(target):
    for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
        signal.signal(number, signal.SIG_IGN)
    while True:
        pass
