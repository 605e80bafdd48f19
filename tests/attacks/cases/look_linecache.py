"""Let linecache and tokenize read it, as a traceback would.

Outcome: Z, N. Reply: value False
"""

import linecache


def answer(target):
    return linecache.getlines(target["secret"]) or False
