"""The codec as the trusted side uses it; the file itself is shared with the other side."""

from __future__ import annotations

from typing import Any

from .inside.codec import HEADER, CodecError, UnsendableError, decode, encode, pieces, read_header


def round_trip(value: Any) -> Any:
    """`value` as it would arrive after crossing the line: plain data, copied. Raises UnsendableError."""
    frame, start = encode(value), HEADER.size
    structure, _ = read_header(frame[:start], len(frame))
    return decode(frame[start : start + structure], frame[start + structure :])


__all__ = ["HEADER", "CodecError", "UnsendableError", "decode", "encode", "pieces", "read_header", "round_trip"]
