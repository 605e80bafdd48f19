"""Tell the kernel lies about restartable sequences and robust locks, which it looks at behind our back.

Outcome: Z. Reply: crashed or value None
"""

import ctypes
import platform
import threading
import time


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    rseq, robust = (334, 273) if platform.machine() == "x86_64" else (293, 99)

    def lie():
        libc.syscall(robust, ctypes.c_void_p(0xDEAD0000), ctypes.c_size_t(24))
        area = ctypes.create_string_buffer(4096)
        at = (ctypes.addressof(area) + 31) & ~31
        libc.syscall(rseq, ctypes.c_void_p(at), 32, 0, 0x5EC2E7)
        ctypes.c_uint64.from_address(at + 8).value = 0xDEAD0000
        time.sleep(0.01)

    thread = threading.Thread(target=lie)
    thread.start()
    thread.join()
