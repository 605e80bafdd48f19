"""Send five million numbers as a list past the worker's own limit: each takes forty bytes where it is unpacked.

Outcome: Z. Reply: protocol or memory
"""

import sys

for module in list(sys.modules.values()):
    if hasattr(module, "MAX_LISTED"):
        module.MAX_LISTED = 1 << 60


def answer(target):
    return [1] * (5 << 20)
