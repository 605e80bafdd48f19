"""Search the whole file system for a file of that name.

Outcome: Z, N. Reply: value False
"""

import os


def answer(target):
    name = os.path.basename(target["secret"])
    for folder in ("/tmp", "/home", "/work", "/root", "/srv", "/var", "/mnt", "/opt"):
        for here, _, files in os.walk(folder):
            if name in files:
                return open(os.path.join(here, name)).read()
            if here.count("/") > 6:
                break
    return False
