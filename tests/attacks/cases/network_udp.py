"""Send a datagram; nobody has to accept it.

Outcome: Z, N. Reply: raised
"""

import socket


def answer(target):
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"hello", ("127.0.0.1", target["udp"]))
    return True
