"""Read the grader's questions away from under the worker.

Outcome: Z. Reply: value None or wall or exited or crashed
"""

import os
import threading


def answer(target):
    threading.Thread(target=lambda: [os.read(3, 1 << 20) for _ in range(100)], daemon=True).start()
