"""Who may come in, and what a page may do.

The server listens on loopback. A link with a token that works once lets one named person in; the cookie that it
leaves is no use to scripts or other sites. A request must name this machine as its host (else a stranger's domain
that resolves to 127.0.0.1 could read along), and whatever changes something must carry the token of its session.
"""

from __future__ import annotations

import hmac
import ipaddress
import secrets
import socket
import threading
from dataclasses import dataclass, field

from flask import Response

COOKIE = "neurograde_review"

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self';"
    " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""For pages: nothing that a student wrote can bring a style, a script or an address of its own."""

PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"
PDF_POLICY = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
"""A browser's own PDF viewer is a page with a style; it cannot be sandboxed any further and runs apart from ours."""


@dataclass
class Session:
    """One person at work: a name for the log, a token for forms, what they like to see."""

    name: str
    language: str
    anonymous: bool
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24))


class Door:
    """Invitations and sessions of one run of the server; nothing of it is written down."""

    def __init__(self, language: str = "en", anonymous: bool = True) -> None:
        self.language, self._anonymous = language, anonymous
        self._invited: dict[str, str] = {}
        self._sessions: dict[str, Session] = {}
        self._lock = threading.Lock()

    def invite(self, name: str) -> str:
        """A token that lets `name` in once."""
        token = secrets.token_urlsafe(32)
        with self._lock:
            self._invited[token] = name
        return token

    def enter(self, token: str) -> str | None:
        """The cookie for a token that was not used yet."""
        with self._lock:
            known = next((t for t in self._invited if hmac.compare_digest(t.encode(), token.encode())), None)
            if known is None:
                return None
            cookie = secrets.token_urlsafe(32)
            self._sessions[cookie] = Session(self._invited.pop(known), self.language, self._anonymous)
            return cookie

    def session(self, cookie: str | None) -> Session | None:
        """The session that a cookie belongs to."""
        return self._sessions.get(cookie) if cookie else None

    def leave(self, cookie: str | None) -> None:
        """End a session."""
        with self._lock:
            self._sessions.pop(cookie or "", None)


def own_host(host: str, port: int) -> bool:
    """Whether a request's Host is this machine by address or by its own name, and no name that somebody else chose.

    A rebound domain shows in the Host; an address cannot be rebound.
    """
    name, _, given = host.rpartition(":") if not host.endswith("]") else (host, "", "")
    if not name:
        name, given = host, ""
    if given != str(port) and not (port == 80 and not given):
        return False
    name = name.strip("[]").lower()
    if name in ("localhost", socket.gethostname().lower()):
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def same_origin(origin: str | None, site: str | None, host: str) -> bool:
    """Whether a changing request comes from a page of ours, as far as the browser says where it comes from."""
    return origin in (None, f"http://{host}") and site in (None, "same-origin", "none")


def locked_down(response: Response) -> Response:
    """The headers that every answer of the server carries."""
    headers = response.headers
    headers.setdefault("Content-Security-Policy", POLICY)
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Referrer-Policy"] = "same-origin"  # "no-referrer" would make browsers hide the Origin of our own forms
    headers["Cross-Origin-Opener-Policy"] = "same-origin"
    headers["Cross-Origin-Resource-Policy"] = "same-origin"
    headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), usb=()"
    headers.setdefault("Cache-Control", "no-store")
    return response
