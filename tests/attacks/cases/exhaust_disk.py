"""Fill the disk (within bounds, should nothing stop it).

Outcome: Z, N. Reply: raised OSError or output
"""

import time


def answer(target):
    for number in range(40):
        with open(f"hoard{number}", "wb") as file:
            file.write(bytes(4 << 20))
        time.sleep(0.02)
    time.sleep(0.3)
    return True
