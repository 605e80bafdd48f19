"""Connect to a Unix socket in the file system.

Outcome: Z, N. Reply: raised
"""

import socket


def answer(target):
    socket.socket(socket.AF_UNIX).connect(target["unix"])
    return True
