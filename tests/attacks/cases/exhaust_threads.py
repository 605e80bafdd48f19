"""Start thousands of threads.

Outcome: Z. Reply: raised RuntimeError or crashed
"""

import threading
import time


def answer(target):
    threading.stack_size(65536)
    for _ in range(3000):
        threading.Thread(target=time.sleep, args=(20,), daemon=True).start()
    time.sleep(0.3)
    return True
