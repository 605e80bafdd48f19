"""The codec as the trusted side uses it; the file itself is shared with the other side."""

from __future__ import annotations

from typing import Any

from .inside.codec import DTYPES, HEADER, CodecError, UnsendableError, decode, encode, pieces, read_header


def round_trip(value: Any) -> Any:
    """`value` as it would arrive after crossing the line: plain data, copied. Raises UnsendableError."""
    return decode_frame(encode(value))


def decode_frame(frame: bytes) -> Any:
    """The value of a whole frame. Raises CodecError."""
    start = HEADER.size
    if len(frame) < start:
        raise CodecError("too short for a frame")
    structure, _ = read_header(frame[:start], len(frame))
    return decode(frame[start : start + structure], frame[start + structure :])


__all__ = [
    "DTYPES",
    "HEADER",
    "CodecError",
    "UnsendableError",
    "decode",
    "decode_frame",
    "encode",
    "pieces",
    "read_header",
    "round_trip",
]
