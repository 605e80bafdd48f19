"""A student's written answer on their own page: text as HTML, pictures inside it, no address to anywhere.

What a picture is goes by its first bytes; nothing is decoded here, a browser does that.
"""

from __future__ import annotations

import base64
import re
import urllib.parse
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from autograder.grading.model import WrittenAnswer
from autograder.reporting.prose import prose

_PASTED = re.compile(r"data:image/(?:png|jpe?g);base64,([A-Za-z0-9+/=]{1,34000000})")
_MAGIC = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}
_BYTES = 6 * 1024 * 1024
"""Of pictures on one page; what goes beyond is named instead."""


@dataclass(frozen=True)
class Part:
    """One part of an answer: `html` of a text, the data `uri` of a picture, or only the name of what it is."""

    kind: str
    name: str
    html: str = ""
    uri: str = ""


def parts(answer: Sequence[WrittenAnswer]) -> tuple[Part, ...]:
    """The parts to show: texts with the pictures they refer to, then the other pictures, then what cannot be shown."""
    left = _BYTES
    pictures: dict[str, str] = {}
    for piece in answer:
        uri = picture_uri(piece.content) if piece.kind == "image" and len(piece.content) <= left else ""
        if uri:
            pictures[piece.name] = uri
            left -= len(piece.content)
    used: set[str] = set()
    found = [
        Part("markdown", piece.name, _text(piece.content.decode("utf-8", "replace"), pictures, used))
        for piece in answer
        if piece.kind == "markdown"
    ]
    for piece in answer:
        if piece.kind != "markdown" and piece.name not in used:
            found.append(Part(piece.kind, piece.name, uri=pictures.get(piece.name, "")))
    return tuple(found)


def picture_uri(raw: bytes) -> str:
    """A PNG or JPEG as a data: URI, empty for anything else."""
    kind = next((kind for magic, kind in _MAGIC.items() if raw.startswith(magic)), "")
    return f"data:{kind};base64,{base64.b64encode(raw).decode('ascii')}" if kind else ""


def _text(text: str, pictures: dict[str, str], used: set[str]) -> Markup:
    pasted: list[str] = []

    def place(match: re.Match[str]) -> str:
        try:
            pasted.append(picture_uri(base64.b64decode(match[1])))
        except ValueError:
            pasted.append("")
        return f"pasted:{len(pasted) - 1}"

    def find(source: str) -> str | None:
        if match := re.fullmatch(r"pasted:(\d{1,4})", source):
            return (pasted[int(match[1])] if int(match[1]) < len(pasted) else "") or None
        name = urllib.parse.unquote(source)
        if name in pictures:
            used.add(name)
        return pictures.get(name)

    return prose(_PASTED.sub(place, text), find)
