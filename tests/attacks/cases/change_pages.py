"""Change the zygote's pages through a shared mapping: every later child would inherit it.

Outcome: N. Reply: value False
"""

import sys


def answer(target):
    sys.modules["planted_for_the_next"] = sys
    return "planted_by_the_last" in sys.modules
