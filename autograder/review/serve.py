"""Running the app: waitress on loopback, a few threads, no other origin."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import dataclass

import waitress

from autograder.errors import NeurogradeError
from autograder.review.app import FORM_BYTES, create_app
from autograder.review.office import Office


@dataclass(frozen=True)
class Seat:
    """Where the server listens."""

    host: str
    port: int

    @property
    def loopback(self) -> bool:
        """Whether only this machine can reach it."""
        return self.host in ("localhost", "::1") or self.host.startswith("127.")


def listen(seat: Seat) -> socket.socket:
    """A socket for the seat; the next free port where the wanted one is taken."""
    family = socket.AF_INET6 if ":" in seat.host else socket.AF_INET
    for port in (seat.port, 0):
        bound = socket.socket(family, socket.SOCK_STREAM)
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            bound.bind((seat.host, port))
            return bound
        except OSError as error:
            bound.close()
            problem = error
    raise NeurogradeError(f"--host {seat.host}: cannot listen there ({problem.strerror or problem})")


def serve(office: Office, bound: socket.socket, ready: Callable[[], None]) -> None:
    """Answer requests until the process is stopped; `ready` is called once the app stands."""
    # far more than a form of ours is refused before it is kept: any page in the browser may send some
    server = waitress.create_server(
        create_app(office), sockets=[bound], threads=6, ident=None, clear_untrusted_proxy_headers=True,
        max_request_body_size=4 * FORM_BYTES,
    )  # fmt: skip
    ready()
    server.run()
