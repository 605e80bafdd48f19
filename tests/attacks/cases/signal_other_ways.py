"""Signals by the lesser known calls: tkill, tgkill, rt_sigqueueinfo, pidfd_send_signal.

Outcome: N. Reply: value False
"""

import ctypes
import platform


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    intel = platform.machine() == "x86_64"
    tkill, tgkill, queue = (200, 234, 129) if intel else (130, 131, 138)
    pid, information = target["victim"], ctypes.create_string_buffer(b"\x12" + bytes(127))
    handle = libc.syscall(434, pid, 0)
    calls = ((tkill, pid, 18), (tgkill, pid, pid, 18), (queue, pid, 18, information), (424, handle, 18, None, 0))
    return any(libc.syscall(*call) == 0 for call in calls)
