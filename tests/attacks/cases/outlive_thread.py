"""Leave a thread behind; it goes when the process goes.

Outcome: N. Reply: value None
"""

import threading
import time


def answer(target):
    threading.Thread(target=time.sleep, args=(300,)).start()
