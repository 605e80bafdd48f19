"""Open a port for an accomplice.

Outcome: Z, N. Reply: raised
"""

import socket


def answer(target):
    server = socket.socket()
    server.bind(("127.0.0.1", 0))
    server.listen()
    return True
