"""Answer, and go on computing behind the answer.

Outcome: Z. Reply: value None or cpu
"""

import threading


def answer(target):
    def spin():
        while True:
            pass

    threading.Thread(target=spin, daemon=True).start()
