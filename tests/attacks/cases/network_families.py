"""Try the other families: IPv6, raw, netlink, packet, vsock, alg, bluetooth.

Outcome: Z, N. Reply: value False
"""

import ctypes


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    return any(
        libc.socket(family, kind, 0) >= 0 for family in (1, 2, 10, 16, 17, 31, 38, 40, 44) for kind in (1, 2, 3, 5)
    )
