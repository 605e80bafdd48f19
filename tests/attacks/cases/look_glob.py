"""Search the file system for a file of that name.

Outcome: Z, N. Reply: value False
"""

import os


def answer(target):
    name = os.path.basename(target["secret"])
    for folder in ("/tmp", "/home", "/root", "/srv", "/var/tmp", "/mnt", "/opt"):
        for here, inside, files in os.walk(folder):
            if name in files:
                with open(os.path.join(here, name)) as file:
                    return file.read()
            if here.count("/") > 3:
                inside.clear()
    return False
