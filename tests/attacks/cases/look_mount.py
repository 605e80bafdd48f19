"""Mount /proc, a bind of the root, or change the root.

Outcome: Z, N. Reply: value False
"""

import ctypes
import os


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    os.mkdir("here")
    ways = (
        lambda: libc.mount(b"proc", b"here", b"proc", 0, None),
        lambda: libc.mount(b"/", b"here", None, 4096, None),
        lambda: libc.chroot(b"here"),
        lambda: libc.umount2(b"/scratch", 2),
        lambda: libc.mount(None, b"/", None, 4096 | 32, None),
        lambda: libc.setns(3, 0),
    )
    return any(way() == 0 for way in ways)
