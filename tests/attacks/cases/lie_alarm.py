"""Be woken by a timer a thousand times a second, and raise an exception wherever the worker is at that moment.

Outcome: Z. Reply: value or raised or exited or protocol or crashed or unsendable
"""

import signal


def wake(number, frame):
    raise KeyboardInterrupt


def answer(target):
    signal.signal(signal.SIGALRM, wake)
    signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
    return [float(n) + 0j for n in range(100_000)]
