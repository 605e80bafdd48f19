"""Fill shared anonymous memory, which limits on data do not count.

Outcome: Z. Reply: raised or memory
"""

import mmap


def answer(target):
    region = mmap.mmap(-1, 600 << 20)
    for start in range(0, len(region), 4096):
        region[start] = 1
    return True
