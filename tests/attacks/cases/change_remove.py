"""Remove, rename, link and replace files outside.

Outcome: N. Reply: value False
"""

import os


def answer(target):
    outside = target["outside"]
    for way in (
        lambda: os.rename(target["gradebook"], outside + "/gone"),
        lambda: os.unlink(target["secret"]),
        lambda: os.symlink("/", outside + "/link"),
        lambda: os.mkdir(outside + "/new"),
        lambda: os.mkfifo(outside + "/fifo"),
        lambda: os.mknod(outside + "/node"),
        lambda: os.rmdir(outside),
    ):
        try:
            way()
        except OSError:
            continue
        return True
    return False
