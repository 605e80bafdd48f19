"""Run another program from memory, from the scratch directory or through the loader, without any file of the system's.

Outcome: Z, N. Reply: value False
"""

import contextlib
import ctypes
import glob
import os
import sys


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    with open(os.path.realpath(sys.executable), "rb") as file:
        image = file.read(4 << 20)
    handles = []
    with contextlib.suppress(OSError):
        handles.append(os.memfd_create("program"))
    handles.append(os.open("program", os.O_RDWR | os.O_CREAT, 0o755))
    words = (ctypes.c_char_p * 3)(b"program", b"-V", None)
    for handle in handles:
        os.write(handle, image)
        os.set_inheritable(handle, True)
        libc.fexecve(handle, words, words)
        libc.execveat(handle, b"", words, words, 0x1000)
    for path in ("program", *glob.glob("/lib*/ld-linux*"), "/usr/bin/env", os.path.realpath(sys.executable)):
        for way in (os.execv, os.posix_spawn):
            try:
                way(path, [path, "program"], *([{}] if way is os.posix_spawn else []))
            except OSError:
                continue
            return True
    return False
