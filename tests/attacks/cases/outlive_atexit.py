"""Write results when everybody has gone.

Outcome: N. Reply: value None
"""

import atexit


def answer(target):
    atexit.register(lambda: open(target["outside"] + "/results.json", "w").close())
