"""The plain form of frames: what goes in comes out, and nothing else is believed. Needs no Octave."""

from __future__ import annotations

import math
import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.sandbox import plain

SCALARS = st.none() | st.booleans() | st.integers(-(2**62), 2**62) | st.floats() | st.text(max_size=20)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=12,
)


def there_and_back(value: object) -> object:
    frame = b"".join(plain.pieces(value))
    start = plain.HEADER.size
    return plain.decode(b"", frame[start : start + plain.read_header(frame[:start], 1 << 30)[1]])


@given(VALUES)
@settings(max_examples=150, deadline=None)
def test_plain_data_crosses_unchanged(value: object) -> None:
    assert repr(there_and_back(value)) == repr(value)


@pytest.mark.parametrize("dtype", ["?", "i1", "<i4", "<u8", "<f4", ">f8", "<c8", "<c16"])
@pytest.mark.parametrize("shape", [(3,), (2, 3), (2, 3, 4), (0, 3), (1, 1)])
def test_arrays_keep_values_shape_and_kind(dtype: str, shape: tuple[int, ...]) -> None:
    array = (np.arange(np.prod(shape)) % 2).astype(dtype).reshape(shape)
    back = there_and_back(array)
    assert isinstance(back, np.ndarray)
    assert (back.shape, back.dtype.kind) == (shape, array.dtype.kind)
    assert (back == array).all() and back.flags.writeable


@given(st.binary(max_size=80))
@settings(max_examples=400, deadline=None)
def test_bytes_at_random_are_refused_or_plain(data: bytes) -> None:
    try:
        plain.decode(b"", data)
    except plain.CodecError:
        return


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"X",
        b"NN",  # something left over
        b"S" + struct.pack("<Q", 2**60) + b"abc",
        b"L" + struct.pack("<Q", 2**39) + b"N",
        b"A" + b"f" + bytes([8, 2]) + struct.pack("<QQ", 2**39, 2**39),
        b"A" + b"f" + bytes([8, 2]) + struct.pack("<QQ", 0, 2**39),  # nothing, of absurd shape
        b"A" + b"O" + bytes([8, 0]) + bytes(8),
        b"A" + b"b" + bytes([1, 0]) + b"\x02",
        b"A" + b"f" + bytes([8, 200]) + bytes(1600),
        b"S" + struct.pack("<Q", 1) + b"\xff",
        b"D" + struct.pack("<Q", 2) + 2 * (b"S" + struct.pack("<Q", 1) + b"a" + b"N"),
        b"D" + struct.pack("<Q", 1) + b"L" + struct.pack("<Q", 0) + b"N",
        200 * (b"L" + struct.pack("<Q", 1)) + b"N",
    ],
)
def test_what_no_worker_writes_is_refused_before_memory_is_set_aside(data: bytes) -> None:
    with pytest.raises(plain.CodecError):
        plain.decode(b"", data)


def row(code: bytes, size: int, *dims: int, data: bytes = b"") -> bytes:
    return b"A" + code + bytes([size, len(dims)]) + struct.pack(f"<{len(dims)}Q", *dims) + data


@pytest.mark.parametrize(
    "data",
    [
        row(b"u", 1, 2**24 + 1, data=bytes(2**24 + 1)),  # as doubles they would fill the memory
        b"L" + struct.pack("<Q", 3) + 3 * row(b"u", 1, 2**23, data=bytes(2**23)),
        b"L" + struct.pack("<Q", 1000) + 1000 * row(b"f", 8, 2**17, 0),
        row(b"f", 8, 2**63, 2),  # a product that does not fit into 64 bits
        row(b"f", 8, 2**64 - 1),
        row(b"f", 8, 2**32, 2**32, 0, data=b""),
        row(b"f", 16, 1, data=bytes(16)),  # kind and size that do not go together
        row(b"c", 4, 1, data=bytes(4)),
        row(b"b", 8, 1, data=bytes(8)),
        row(b"\xff", 8, 1, data=bytes(8)),
        b"S" + struct.pack("<Q", 2**24 + 1) + bytes(2**24 + 1),
        b"S" + struct.pack("<Q", 2**64 - 1) + b"abc",
        b"D" + struct.pack("<Q", 2**62),
        b"L" + struct.pack("<Q", 1_000_001) + 1_000_001 * b"N",
        b"D" + struct.pack("<Q", 2) + 2 * (row(b"f", 8, data=struct.pack("<d", 0.0)) + b"N"),
        b"D" + struct.pack("<Q", 1) + b"NN",
        b"D" + struct.pack("<Q", 1) + row(b"f", 8, 1, data=bytes(8)) + b"N",
        row(b"f", 8, 1, data=bytes(8)) + b"N",
        row(b"f", 8, 1, data=bytes(7)),
    ],
    ids=lambda data: repr(data[:24]),
)
def test_counts_that_lie_are_refused(data: bytes) -> None:
    with pytest.raises(plain.CodecError):
        plain.decode(b"", data)


def test_keys_that_are_no_numbers_and_the_largest_numbers_are_plain_data() -> None:
    nan, most = row(b"f", 8, data=struct.pack("<d", math.nan)), row(b"u", 8, data=b"\xff" * 8)
    back = plain.decode(b"", b"D" + struct.pack("<Q", 3) + nan + b"N" + nan + b"N" + most + b"N")
    assert sorted(map(str, back)) == ["18446744073709551615", "nan", "nan"]


def test_headers_are_looked_at() -> None:
    with pytest.raises(plain.CodecError, match="not a frame"):
        plain.read_header(b"NGF1" + bytes(8), 100)
    with pytest.raises(plain.CodecError, match="limit"):
        plain.read_header(b"NGP1" + struct.pack("<Q", 101), 100)


@pytest.mark.parametrize("value", [object(), 2**200, np.array(["a"]), np.array([None])])
def test_what_is_no_plain_data_is_not_sent(value: object) -> None:
    with pytest.raises(plain.UnsendableError):
        plain.pieces([value])
