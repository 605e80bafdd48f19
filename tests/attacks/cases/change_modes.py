"""Change mode, owner, times and attributes of files outside.

Outcome: N. Reply: value False
"""

import os


def answer(target):
    secret = target["secret"]
    for way in (
        lambda: os.chmod(secret, 0o777),
        lambda: os.chown(secret, 1, 1),
        lambda: os.utime(secret, (1, 1)),
        lambda: os.setxattr(secret, "user.mark", b"1"),
        lambda: os.chmod(target["outside"], 0o700),
    ):
        try:
            way()
        except OSError:
            continue
        return True
    return False
