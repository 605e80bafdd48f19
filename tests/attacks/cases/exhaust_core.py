"""Dump core into the scratch directory.

Outcome: N. Reply: crashed or value False
"""

import os
import resource


def answer(target):
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (1 << 30, 1 << 30))
    except (OSError, ValueError):
        return False
    os.abort()
