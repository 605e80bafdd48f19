"""Write to the descriptors of the output, as fast as the kernel can.

Outcome: Z. Reply: cpu or output
"""

import os


def answer(target):
    block = bytes(1 << 20)
    while True:
        os.write(1, block)
        os.write(2, block)
