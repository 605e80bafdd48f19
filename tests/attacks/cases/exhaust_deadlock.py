"""Wait for oneself.

Outcome: Z. Reply: wall
"""

import threading


def answer(target):
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()
