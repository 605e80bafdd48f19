"""A student's written answer on a page: text as HTML, pictures and PDFs by addresses of their own.

What a part is goes by its first bytes and not by its name, and it is served as that alone. Nothing is decoded here:
a browser does that in a process that holds nothing.
"""

from __future__ import annotations

import base64
import itertools
import re
import urllib.parse
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from markupsafe import Markup

from autograder.grading.model import WrittenAnswer
from autograder.reporting.prose import prose

PIXELS = 60_000_000
"""Of a picture that a browser is asked to show; a photograph of a page has 12 to 50 million."""
_PASTED = re.compile(r"data:image/(?:png|jpe?g);base64,([A-Za-z0-9+/=]{1,34000000})")
_TEXT = 400_000
_HEAD = 400_000  # of a picture as base64: enough for the frame header behind a thumbnail


@dataclass(frozen=True)
class Part:
    """One part of an answer: `html` of a text with its `source`, or the `address` of a picture or PDF."""

    kind: str
    name: str
    number: int
    html: str = ""
    source: str = ""
    address: str = ""
    size: int = 0


def parts(answer: Sequence[WrittenAnswer], address: str) -> list[Part]:
    """The parts to show, in order; `address` is where the answer's own parts are served from.

    Pictures that a text shows in its place are not shown again below it.
    """
    pictures = {a.name: n for n, a in enumerate(answer) if a.kind == "image"}
    shown, found = set(), []
    for n, piece in enumerate(answer):
        if piece.kind == "markdown":
            text = piece.content.decode("utf-8", "replace")
            html, used = _text(text, f"{address}/{n}", tuple(pictures.items()), address)
            shown |= used
            found.append(Part("markdown", piece.name, n, html, _PASTED.sub("data:…", text)[:_TEXT]))
    for n, piece in enumerate(answer):
        if piece.kind != "markdown" and n not in shown:
            kind = piece.kind if media_type(piece.content) else "unknown"
            found.append(Part(kind, piece.name, n, address=f"{address}/{n}", size=len(piece.content)))
    return found


@lru_cache(maxsize=512)
def _text(text: str, own: str, pictures: tuple[tuple[str, int], ...], address: str) -> tuple[Markup, set[int]]:
    """A text as HTML and the numbers of the pictures that it shows."""
    named, used = dict(pictures), set()
    pasted: set[int] = set()  # those that are pictures by their first bytes
    count = itertools.count()

    def place(match: re.Match[str]) -> str:
        number = next(count)
        if media_type(_decoded(match[1][:_HEAD])):
            pasted.add(number)
        return f"pasted:{number}"

    def find(source: str) -> str | None:
        if match := re.fullmatch(r"pasted:(\d{1,4})", source):
            return f"{own}/{match[1]}" if int(match[1]) in pasted else None
        number = named.get(urllib.parse.unquote(source))
        if number is None:
            return None
        used.add(number)
        return f"{address}/{number}"

    # A text's own "pasted:0" leads to its own first picture at most.
    return prose(_PASTED.sub(place, text), find), used


def pasted(piece: WrittenAnswer, number: int) -> bytes | None:
    """The picture that was pasted into a text as its n-th."""
    text = piece.content.decode("utf-8", "replace")
    for n, match in enumerate(_PASTED.finditer(text)):
        if n == number:
            return _decoded(match[1])
    return None


def _decoded(text: str) -> bytes:
    """What base64 says, with whatever padding; nothing where it is none."""
    body = text.rstrip("=")
    try:
        return base64.b64decode(body[: len(body) - (len(body) % 4 == 1)] + "==", validate=False)
    except ValueError:
        return b""


def media_type(raw: bytes) -> str | None:
    """image/png, image/jpeg or application/pdf by the first bytes, None for anything else or a picture too large."""
    if raw.startswith(b"%PDF-"):
        return "application/pdf"
    if raw.startswith(b"\x89PNG\r\n\x1a\n") and raw[12:16] == b"IHDR" and len(raw) > 32:
        width, height = int.from_bytes(raw[16:20]), int.from_bytes(raw[20:24])
        return "image/png" if 0 < width * height <= PIXELS else None
    if raw.startswith(b"\xff\xd8\xff"):
        return "image/jpeg" if 0 < _jpeg_pixels(raw) <= PIXELS else None
    return None


def _jpeg_pixels(raw: bytes) -> int:
    """Width times height from the frame header, 0 where there is none."""
    at = 2
    while at + 9 < len(raw) and raw[at] == 0xFF:
        marker, length = raw[at + 1], int.from_bytes(raw[at + 2 : at + 4])
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return int.from_bytes(raw[at + 5 : at + 7]) * int.from_bytes(raw[at + 7 : at + 9])
        if marker == 0xFF:  # padding
            at += 1
        elif length < 2:
            return 0
        else:
            at += 2 + length
    return 0
