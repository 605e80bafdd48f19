"""The plain form of a frame: what a worker in a language without numpy reads and writes.

    b"NGP1" | length of the rest (u64) | value

A value is one letter and what follows it, all numbers little-endian:

    N                                            nothing (None)
    A kind size ndim  dims (u64 each)  numbers   array; kind is one of b i u f c, size the bytes of one number
    S length (u64)  bytes                        text in UTF-8
    L count (u64)  values                        list
    T count (u64)  values                        tuple
    D count (u64)  key value key value ...       dict

The numbers of an array stand with the first index running fastest, as Octave, Julia, R and Fortran keep them. An
array of no dimensions is a single number. Like the frames that Python workers write (inside/codec.py), this executes
nothing, knows no object, and checks every count before memory is set aside for it. Only the trusted side
uses this file.
"""

from __future__ import annotations

import struct
from typing import Any

import numpy as np

from .inside.allowance import Allowance
from .inside.codec import CodecError, UnsendableError

MAGIC = b"NGP1"
HEADER = struct.Struct("<4sQ")
COUNT = struct.Struct("<Q")
KINDS = frozenset(["b1", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f4", "f8", "c8", "c16"])


def pieces(value: Any) -> list[bytes | memoryview]:
    """One frame as pieces to be written one after another. Raises UnsendableError."""
    parts: list[bytes | memoryview] = []
    _write(value, parts, Allowance(UnsendableError))
    return [HEADER.pack(MAGIC, sum(map(len, parts))), *parts]


def _write(value: Any, parts: list[bytes | memoryview], allowance: Allowance, depth: int = 0) -> None:
    allowance.node(depth)
    match value:
        case None:
            parts.append(b"N")
        case bool() | int() | float() | complex() | np.ndarray() | np.generic():
            parts += _array(value)
        case str():
            data = value.encode()
            parts += [b"S" + COUNT.pack(len(data)), data]
        case bytes():
            parts += _array(np.frombuffer(value, np.uint8)[np.newaxis])  # a row, as any list of numbers
        case list() | tuple():
            parts.append((b"L" if type(value) is list else b"T") + COUNT.pack(len(value)))
            for item in value:
                _write(item, parts, allowance, depth + 1)
        case dict():
            parts.append(b"D" + COUNT.pack(len(value)))
            for pair in value.items():
                for item in pair:
                    _write(item, parts, allowance, depth + 1)
        case _:
            raise UnsendableError(f"a {type(value).__name__} is not plain data")


def _array(value: Any) -> list[bytes | memoryview]:
    try:
        array = np.asarray(value)
    except OverflowError:
        raise UnsendableError("an integer with too many digits") from None
    if array.dtype == object and isinstance(value, int):
        raise UnsendableError("an integer with too many digits")
    name = f"{array.dtype.kind}{array.dtype.itemsize}"
    if name not in KINDS:
        raise UnsendableError(f"an array of dtype {array.dtype} is not plain numbers")
    data = array.astype(array.dtype.newbyteorder("<"), copy=False).tobytes(order="F")
    head = struct.pack("<cBB", name[:1].encode(), array.dtype.itemsize, array.ndim)
    return [b"A" + head + struct.pack(f"<{array.ndim}Q", *array.shape), data]


def read_header(data: bytes | bytearray, max_bytes: int) -> tuple[int, int]:
    """(0, length) from a frame's first HEADER.size bytes. Raises CodecError."""
    magic, length = HEADER.unpack(data)
    if magic != MAGIC:
        raise CodecError("not a frame")
    if length > max_bytes:
        raise CodecError("a frame beyond the size limit")
    return 0, length


def decode(text: bytes | bytearray, payload: bytes | bytearray | memoryview) -> Any:
    """The value in a frame: fresh objects that share no memory with it. `text` is empty. Raises CodecError."""
    reader = _Reader(memoryview(payload).cast("B"))
    try:
        value = reader.value(0)
    except (ValueError, TypeError, OverflowError, MemoryError, struct.error) as error:
        raise CodecError(f"malformed: {type(error).__name__}") from None
    if text or reader.position != len(reader.data):
        raise CodecError("bytes left over")
    return value


class _Reader:
    def __init__(self, data: memoryview) -> None:
        self.data, self.position = data, 0
        self.allowance = Allowance(CodecError)

    def take(self, size: int) -> memoryview:
        if size > len(self.data) - self.position:
            raise CodecError("a size beyond the frame")
        piece = self.data[self.position : self.position + size]
        self.position += size
        return piece

    def count(self) -> int:
        number: int = COUNT.unpack(self.take(8))[0]
        return number

    def value(self, depth: int) -> Any:
        self.allowance.node(depth)
        match bytes(self.take(1)):
            case b"N":
                return None
            case b"A":
                return self.array()
            case b"S":
                data = self.take(self.count())
                self.allowance.text(len(data))
                return str(data, "utf-8")
            case b"L" | b"T" as tag:
                items = [self.value(depth + 1) for _ in range(self.members(1))]
                return items if tag == b"L" else tuple(items)
            case b"D":
                return self.mapping(depth)
        raise CodecError("unknown tag")

    def members(self, each: int) -> int:
        """How many values follow; no more than there are bytes for."""
        number = self.count()
        if number * each > len(self.data) - self.position:
            raise CodecError("a size beyond the frame")
        return number

    def mapping(self, depth: int) -> dict[Any, Any]:
        result: dict[Any, Any] = {}
        hashes = set()
        for _ in range(self.members(2)):
            key = self.value(depth + 1)
            if type(key) not in (bool, int, float, str) or key in result:
                raise CodecError("a bad or double key")
            result[key] = self.value(depth + 1)
            hashes.add(hash(key))
            self.allowance.keys(len(result), len(hashes))
        return result

    def array(self) -> Any:
        kind, size, ndim = struct.unpack("<cBB", self.take(3))
        code = f"{kind.decode('ascii')}{size}"
        if code not in KINDS:
            raise CodecError("a dtype that is not plain numbers")
        shape = struct.unpack(f"<{ndim}Q", self.take(8 * ndim))
        count = self.allowance.array(shape)
        raw = self.take(count * size)
        dtype = np.dtype(bool) if code == "b1" else np.dtype("<" + code)
        if code == "b1" and count and np.frombuffer(raw, np.uint8).max() > 1:
            raise CodecError("a truth value that is neither 0 nor 1")
        flat = np.frombuffer(raw, np.uint8).copy().view(dtype)
        return flat.reshape(shape, order="F") if shape else flat[0].item()


__all__ = ["HEADER", "CodecError", "UnsendableError", "decode", "pieces", "read_header"]
