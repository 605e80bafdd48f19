"""Bytes of a source file to text: whatever editor a student used, in whatever language.

Tried in this order: a byte order mark, the declaration of PEP 263, UTF-8, GB 18030
(of which GBK and GB 2312 are subsets), Windows-1252.
"""

from __future__ import annotations

import codecs
import io
import re
import tokenize
from typing import NamedTuple

from autograder.grading.refusal import Refused
from autograder.messages import Message

# Longest first: the mark of UTF-32-LE begins with that of UTF-16-LE.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_COOKIE = re.compile(rb"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
# Encodings that people declare; not the likes of unicode_escape, which hide what the source says.
_DECLARABLE = {
    "ascii", "utf-8", "gb2312", "gbk", "gb18030", "big5", "big5hkscs", "shift_jis", "cp932", "euc_jp",
    "euc_kr", "iso8859-1", "iso8859-15", "cp1252", "koi8-r", "cp1251",
}  # fmt: skip
_BIDI = re.compile(r"[\u202a-\u202e\u2066-\u2069]")


class Decoded(NamedTuple):
    """Text, the encoding it came in, and what the student should know."""

    text: str
    encoding: str
    notes: tuple[Message, ...]


def decode_source(raw: bytes, name: str) -> Decoded:
    """The text of a source file with plain line ends; Refused where it is no text at all."""
    text, encoding = _decode(raw, name)
    if "\0" in text:
        raise Refused("{name} contains NUL characters: it is not a text file, or was damaged on the way.", name=name)
    notes = []
    if encoding not in ("utf-8", "utf-8-sig", "ascii"):
        notes.append(Message("{name} was read as {encoding}.", {"name": name, "encoding": _spoken(encoding)}))
    if _BIDI.search(text):
        notes.append(Message("{name} has invisible characters that reverse the direction of text.", {"name": name}))
    return Decoded(text.replace("\r\n", "\n").replace("\r", "\n"), encoding, tuple(notes))


def importable(raw: bytes, name: str) -> bytes:
    """A module of a student's own as Python can import it: in UTF-8 where it is text that Python could not read.

    What declares an encoding that people do not use stays as it is. Some of these take hours over a short text.
    """
    try:
        if b"\0" in raw:
            raise SyntaxError
        found, _ = tokenize.detect_encoding(io.BytesIO(raw).readline)
        encoding = codecs.lookup(found).name
        if encoding in {*_DECLARABLE, "utf-8-sig"}:
            raw.decode(encoding)
        return raw
    except (SyntaxError, UnicodeDecodeError):
        try:
            return decode_source(raw, name).text.encode()
        except Refused:
            return raw  # no text: importing it fails, which is told


def _decode(raw: bytes, name: str) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            try:
                return raw.decode(encoding), encoding
            except UnicodeDecodeError:
                raise Refused(
                    "{name} begins like {encoding} text but is damaged.", name=name, encoding=_spoken(encoding)
                ) from None
    if b"\0" in raw:
        return _wide(raw, name)
    for encoding in (*_declared(raw), "utf-8", "gb18030", "cp1252"):
        try:
            return raw.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    raise Refused("{name} is not text in any encoding that we know; save it as UTF-8.", name=name)


def _wide(raw: bytes, name: str) -> tuple[str, str]:
    """UTF-16 without a mark: mostly-ASCII source has a NUL in every other byte."""
    for parity, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        half = raw[parity::2]
        if len(raw) % 2 == 0 and half.count(0) > 0.6 * len(half) and raw[1 - parity :: 2].count(0) == 0:
            try:
                return raw.decode(encoding), encoding
            except UnicodeDecodeError:
                break
    raise Refused("{name} contains NUL characters: it is not a text file, or was damaged on the way.", name=name)


def _declared(raw: bytes) -> tuple[str, ...]:
    """The encoding that one of the first two lines declares, if people use it."""
    for line in raw.split(b"\n", 2)[:2]:
        match = _COOKIE.match(line)
        if match:
            try:
                found = codecs.lookup(match[1].decode("ascii")).name
            except (LookupError, UnicodeDecodeError):
                return ()
            return (found,) if found in _DECLARABLE else ()
        if line.strip() and not line.lstrip().startswith(b"#"):
            break
    return ()


def _spoken(encoding: str) -> str:
    return {"gb18030": "GBK", "cp1252": "Windows-1252"}.get(encoding, encoding.upper())
