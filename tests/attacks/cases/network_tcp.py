"""Connect to a server on the loopback interface.

Outcome: Z, N. Reply: raised
"""

import socket


def answer(target):
    with socket.create_connection(("127.0.0.1", target["tcp"]), timeout=2) as connection:
        connection.sendall(b"answers please")
        return True
