"""The codec as the trusted side uses it; the file itself is shared with the other side."""

from .inside.codec import HEADER, CodecError, UnsendableError, decode, encode, pieces, read_header

__all__ = ["HEADER", "CodecError", "UnsendableError", "decode", "encode", "pieces", "read_header"]
