"""Connect to an abstract Unix socket, which no file system guards.

Outcome: Z, N. Reply: raised
"""

import socket


def answer(target):
    socket.socket(socket.AF_UNIX).connect("\0" + target["abstract"])
    return True
