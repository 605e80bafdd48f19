"""What intake refuses, and how much it is willing to read."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from pathlib import PurePosixPath

from autograder.errors import SubmissionError
from autograder.messages import Message

MB = 1024 * 1024

SOURCE_BYTES = 2 * MB
NOTEBOOK_BYTES = 48 * MB
WRITTEN_BYTES = 24 * MB
ARCHIVE_BYTES = 64 * MB
TOTAL_BYTES = 48 * MB
ENTRIES = 1000
RATIO = 200
DEPTH = 12
NAME_LENGTH = 200

_INVISIBLE = re.compile(r"[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_CONTROLS = re.compile(rf"[\x00-\x1f\x7f-\x9f\u2028\u2029]|{_INVISIBLE.pattern}")


class Refused(SubmissionError):
    """A submission that cannot be taken in; `message` says why, in words for the student."""

    message: Message

    def __init__(self, text: str, **gaps: str | int | Message) -> None:
        # Limits are said in full: 50000, not 5e+04.
        self.message = Message(text, {k: str(v) if isinstance(v, int) else v for k, v in gaps.items()})
        super().__init__(str(self.message))


def on_disk(name: str) -> str:
    """A name as a directory lists it, composed. What is no UTF-8 was unpacked as a Chinese Windows packs: GBK."""
    raw = name.encode("utf-8", "surrogateescape" if _is_raw(name) else "replace")
    for encoding in ("utf-8", "gb18030"):
        try:
            return unicodedata.normalize("NFC", raw.decode(encoding))
        except UnicodeDecodeError:
            continue
    return raw.decode("utf-8", "replace")


def _is_raw(name: str) -> bool:
    """Do all surrogates in it stand for bytes?"""
    return not any(0xD800 <= ord(c) < 0xDC80 or 0xDD00 <= ord(c) < 0xE000 for c in name)


def without_controls(name: str) -> str:
    """A name without characters that steer a terminal or the direction of writing."""
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", name)


def printable(name: str) -> str:
    """A name from a stranger, fit to be shown: composed, no control or direction characters, not endless."""
    name = without_controls(on_disk(name))
    return name if len(name) <= 120 else name[:119] + "…"


def safe_path(name: str) -> str:
    """The path of a file inside a submission, relative and harmless; Refused where it is not.

    Invisible characters, which come along when a name is copied from a web page or a dialogue, are left out.
    """
    path = _INVISIBLE.sub("", unicodedata.normalize("NFC", name.replace("\\", "/")))
    shown = printable(name)
    if path.startswith("/") or re.match(r"[A-Za-z]:", path):
        raise Refused("The file name {name} is absolute; hand in names inside your own folder.", name=shown)
    parts = [part for part in path.split("/") if part not in ("", ".")]
    if ".." in parts:
        raise Refused("The file name {name} points outside the submission.", name=shown)
    if not parts or _CONTROLS.search(path) or any(0xD800 <= ord(c) <= 0xDFFF for c in path):
        raise Refused("The file name {name} has characters that no file name should have.", name=shown)
    if len(path) > NAME_LENGTH or len(parts) > DEPTH:
        raise Refused("The file name {name} is too long or too deep.", name=shown)
    return "/".join(parts)


def storable(path: str) -> str:
    """A path whose parts a disk takes: Windows allows 255 letters, which in Chinese are three times as many bytes."""
    return "/".join(part if len(part.encode()) <= 240 else _shortened(part) for part in path.split("/"))


def _shortened(name: str) -> str:
    raw, suffix = name.encode(), PurePosixPath(name).suffix[:20]
    return f"{raw[:160].decode(errors='ignore')}~{hashlib.sha256(raw).hexdigest()[:8]}{suffix}"
