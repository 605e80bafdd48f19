"""Let others look into this process, take back what was given up, and go without its parent.

Outcome: N. Reply: value False
"""

import ctypes

SET = {
    "parent's death": (1, 0),
    "dumpable": (4, 1),
    "keep capabilities": (8, 1),
    "timer slack": (29, 1),
    "subreaper": (36, 1),
    "memory map": (35, 1),
    "speculation": (53, 0),
    "core scheduling": (62, 1),
    "tracer": (0x59616D61, -1),
    "ambient capabilities": (47, 2),
    "address of the stack guard": (70, 0),
}


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    long = ctypes.c_ulong
    done = [name for name, (option, value) in SET.items() if libc.prctl(option, long(value), long(0), long(0), 0) >= 0]
    print(done)
    return bool(done)
