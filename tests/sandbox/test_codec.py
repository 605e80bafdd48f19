"""The codec: what goes in comes out, and nothing that comes from outside does harm."""

from __future__ import annotations

import json
import math
import struct
import time
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from autograder.sandbox.codec import HEADER, CodecError, UnsendableError, decode, encode, read_header
from autograder.sandbox.inside import allowance, codec

from .fuzz_codec import mutate

DTYPES = st.sampled_from(["?", "i1", "<i2", ">i4", "i8", "u1", "u8", "f2", "f4", ">f8", "f8", "c8", "c16", "U3", ">U5"])
TEXT = st.text(st.characters(exclude_categories=["Cs"]))
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=3)
ARRAYS = DTYPES.flatmap(
    lambda dtype: npst.arrays(
        dtype,
        npst.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4),
        elements=WORDS if "U" in dtype else None,
    )
)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.complex_numbers()
    | TEXT
    | st.binary()
    | st.text("ab", min_size=150, max_size=300)
)
KEYS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT,
    lambda k: st.tuples(k, k),
    max_leaves=3,
)
PLAIN = st.recursive(
    SCALARS
    | ARRAYS
    | st.lists(st.floats(), min_size=9, max_size=30)
    | st.lists(st.integers(), min_size=9, max_size=30),
    lambda inner: st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(KEYS, inner),
    max_leaves=20,
)


def unframe(frame: bytes, limit: int = 1 << 30) -> Any:
    text, payload = read_header(frame[: HEADER.size], limit)
    rest = frame[HEADER.size :]
    assert len(rest) == text + payload
    return decode(rest[:text], rest[text:])


def same(a: Any, b: Any) -> bool:
    """Equal in value and in type, not-a-number included; byte order aside."""
    if isinstance(a, np.ndarray):
        return (
            type(b) is np.ndarray
            and a.shape == b.shape
            and a.dtype.newbyteorder("=") == b.dtype.newbyteorder("=")
            and a.astype(b.dtype).tobytes() == b.tobytes()
        )
    if type(a) is not type(b):
        return False
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return len(a) == len(b) and all(same(x, y) and same(a[x], b[y]) for x, y in zip(a, b, strict=True))
    if isinstance(a, float):
        return struct.pack("d", a) == struct.pack("d", b) or (math.isnan(a) and math.isnan(b))
    if isinstance(a, complex):
        return same(a.real, b.real) and same(a.imag, b.imag)
    return bool(a == b)


@given(PLAIN)
@settings(max_examples=400, deadline=None)
def test_plain_data_survives_the_round_trip(value: Any) -> None:
    assert same(value, unframe(encode(value)))


@given(ARRAYS)
@settings(deadline=None)
def test_arrays_come_out_fresh(array: np.ndarray[Any, Any]) -> None:
    frame = bytearray(encode(array))
    back = unframe(frame)  # type: ignore[arg-type]
    kept = back.copy()
    frame[:] = bytes(len(frame))
    assert back.flags.writeable and back.tobytes() == kept.tobytes()


@given(st.binary(max_size=300), st.binary(max_size=100))
@settings(max_examples=500, deadline=None)
def test_arbitrary_bytes_are_an_error_or_plain_data(text: bytes, payload: bytes) -> None:
    try:
        value = decode(text, payload)
    except CodecError:
        return
    assert same(value, unframe(encode(value)))


@given(PLAIN, st.integers(0, 2**32))
@settings(max_examples=300, deadline=None)
def test_damaged_frames_are_an_error_or_plain_data(value: Any, seed: int) -> None:
    frame = mutate(encode(value), np.random.default_rng(seed))
    try:
        back = unframe(frame, 1 << 20) if len(frame) >= HEADER.size else None
    except (CodecError, AssertionError):
        return
    encode(back)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from([*codec._READERS, *codec.DTYPES, "l", "t", "d", "<U3", "<O8", "|V3", "<U99999999", "inf", "0xff"])
    | st.integers(-2, 20)
    | st.just(10**12),
    lambda inner: st.lists(inner, max_size=5),
    max_leaves=30,
)


@given(JSON, st.binary(max_size=64))
@settings(max_examples=500, deadline=None)
def test_well_formed_structure_of_nonsense_is_an_error_or_plain_data(tree: Any, payload: bytes) -> None:
    try:
        value = decode(json.dumps(tree).encode(), payload)
    except CodecError:
        return
    assert same(value, unframe(encode(value)))


@pytest.mark.parametrize(
    ("text", "payload"),
    [
        ('["a", "<f8", [1000000000000]]', b"12345678"),
        ('["a", "<f8", [100000000000, 0]]', b""),
        ('["a", "<f8", [-1]]', b""),
        ('["a", "<f8", [true]]', b"12345678"),
        ('["a", "<f8", [1.0]]', b"12345678"),
        ('["a", "|O", [1]]', b"12345678"),
        ('["a", "O", [1]]', b"12345678"),
        ('["a", "|V8", [1]]', b"12345678"),
        ('["a", "<M8[s]", [1]]', b"12345678"),
        ('["a", "f8,O", [1]]', b"12345678"),
        ('["a", "<U0", [1]]', b""),
        ('["a", "<U1", [1]]', b"\xff\xff\xff\x7f"),
        ('["a", "<U1", [1]]', b"\x00\xd8\x00\x00"),
        ('["a", "|b1", [1]]', b"\x02"),
        ('["a", "<f8", [1], 5]', b"12345678"),
        ('["a", "<f8"]', b"12345678"),
        ('["a", "<f8", [1]]', b"1234567"),
        ('["a", "<f8", [1]]', b"123456789"),
        ('["s", 2]', b"\xff\xff"),
        ('["b", -1]', b""),
        ('["b", 1000]', b"x"),
        ('["Fl", 1000000000000000]', b"12345678"),
        ('["Il", 1]', b"1234567"),
        ('["f", "1.5"]', b""),
        ('["f", 1.5]', b""),
        ('["i", "zz"]', b""),
        ('["i", 5]', b""),
        ('["i", "' + "f" * 5000 + '"]', b""),
        ('["d", "a"]', b""),
        ('["d", "a", 1, "a", 2]', b""),
        ('["d", 1, 1, true, 2]', b""),
        ('["d", ["l"], 1]', b""),
        ('["q", 1]', b""),
        ('[["l"], 1]', b""),
        ("[]", b""),
        ("[1]", b""),
        ('{"a": 1}', b""),
        ('["l", {"a": 1}]', b""),
        ('"\\ud800"', b""),
        ("NaN", b""),
        ("Infinity", b""),
        ("1e999", b""),
        ("9" * 30, b""),
        ("9" * 20, b""),
        ("[" * 100000, b""),
        ('["l",' * 100 + "1" + "]" * 100, b""),
        ("", b""),
        ("\xff", b""),
        ("1 2", b""),
        ("[" + "1," * 3_000_000 + "1]", b""),
    ],
    ids=lambda value: str(value)[:30],
)
def test_malformed_structure_is_refused(text: str, payload: bytes) -> None:
    with pytest.raises(CodecError):
        decode(text.encode("latin-1"), payload)


@pytest.mark.parametrize(
    "header",
    [b"NGF2" + bytes(12), struct.pack("<4sIQ", b"NGF1", 1 << 30, 0), struct.pack("<4sIQ", b"NGF1", 1, 1 << 62)],
)
def test_headers_beyond_the_limit_are_refused(header: bytes) -> None:
    with pytest.raises(CodecError):
        read_header(header, 1 << 28)


@pytest.mark.parametrize("length", [8, 9, 500])
def test_lists_of_numbers_keep_their_types(length: int) -> None:
    mixed: list[Any] = [1.0] * length + [1, True]
    assert same(mixed, unframe(encode(mixed)))
    assert same((2**63,) * length, unframe(encode((2**63,) * length)))


def test_a_million_numbers_are_quick_and_not_text() -> None:
    frame = encode(np.zeros(1_000_000))
    assert len(frame) < 8_000_200


def collisions(count: int) -> list[Any]:
    """Keys with one hash, as integers of any size and as pairs of ordinary ones."""
    return [[(1 << 64) + n * (2**61 - 1) for n in range(count)], [(5, *pair) for pair in _pairs_of_one_hash(count)]]


def _pairs_of_one_hash(count: int) -> list[tuple[int, int]]:
    """Solve CPython's hash of a tuple for its last item: every third first item or so has a partner."""
    p1, p2, p5, m = 11400714785074694791, 14029467366897019727, 2870177450012600261, 2**64
    back, found, n = pow(p2, -1, m), [], 0

    def mixed(acc: int, item: int) -> int:
        acc = (acc + hash(item) * p2) % m
        return ((acc << 31 | acc >> 33) % m) * p1 % m

    while len(found) < count:
        n += 1
        item = (12345 - mixed(mixed(p5, 5), n)) * back % m
        item -= m if item >= 2**63 else 0
        if abs(item) < 2**61 - 2:
            found.append((n, item))
    return found


def test_the_collisions_are_some() -> None:
    for keys in collisions(50):
        assert len(set(map(hash, keys))) == 1 and len(set(keys)) == 50


@pytest.mark.parametrize("kind", [0, 1], ids=["integers", "pairs"])
def test_a_dict_whose_keys_are_hard_to_tell_apart_is_refused_at_once(kind: int) -> None:
    keys = collisions(60_000)[kind]
    tree: list[Any] = ["d"]
    for key in keys:
        tree += [["i", hex(key)] if isinstance(key, int) else ["t", *key], 0]
    began = time.process_time()
    with pytest.raises(CodecError, match="tell apart"):
        decode(json.dumps(tree).encode(), b"")
    assert time.process_time() - began < 5
    with pytest.raises(UnsendableError, match="tell apart"):
        encode(dict.fromkeys(keys[:2100], 0))


def test_dicts_of_honest_people_are_none_of_these() -> None:
    edges = {(i, j): 1.0 for i in range(150) for j in range(150)}
    for value in (edges, {2**n: n for n in range(1500)}, {-(2.0**n): n for n in range(900)}, {math.nan: 1}):
        back = unframe(encode(value))
        assert repr(back) == repr(value)


@pytest.mark.parametrize(
    "value",
    [
        "膜" * 6_000_000,
        ["x" * 100_000] * 200,
        np.zeros((2**21, 0)),
        [np.zeros((2**17, 0))] * 9,
        np.zeros((2, 2**20), "U9"),
    ],
    ids=["text", "texts", "empty", "empties", "letters"],
)
def test_too_much_of_what_weighs_little_is_refused_on_both_sides(value: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UnsendableError):
        encode(value)
    with monkeypatch.context() as patch:
        patch.setattr(allowance, "MAX_TEXT", 1 << 40)
        patch.setattr(allowance, "MAX_EMPTY", 1 << 40)
        frame = encode(value)
    with pytest.raises(CodecError):
        unframe(frame)


def test_half_letters_in_an_array_are_said_to_be_no_text() -> None:
    with pytest.raises(UnsendableError, match="Unicode"):
        encode(np.array(["a", "\ud800"]))


def test_keys_that_become_one_are_refused() -> None:
    class Name(str):
        __slots__ = ()

    with pytest.raises(UnsendableError):
        encode({Name("a"): 1})
    with pytest.raises(UnsendableError, match="two keys"):
        encode({Odd(1): 1, (1,): 2})


class Odd(tuple):  # type: ignore[type-arg]
    """A tuple that is no longer equal to itself as a plain one."""

    __slots__ = ()

    def __new__(cls, *items: int) -> Odd:
        return super().__new__(cls, items)

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = tuple.__hash__
