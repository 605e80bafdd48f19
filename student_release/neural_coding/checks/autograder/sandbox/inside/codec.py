"""Plain data across the trust line: a frame of JSON structure and raw little-endian buffers.

    b"NGF1" | json length (u32) | payload length (u64) | json | payload

JSON holds null, true/false, numbers and short strings as themselves and everything else as [tag, ...]; arrays, bytes,
long strings and long number lists stand in the payload, in order.  Decoding builds plain data only and executes
nothing: no pickle, no object dtype, no JSON object.  Every count is checked before memory is set aside for it.

Both sides use this file.  Security rests on `decode` alone; `encode` is as forgiving as it can be to honest answers.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Callable
from typing import Any

import numpy as np

from .allowance import MAX_COLLISIONS, MAX_DEPTH, MAX_NODES, Allowance

MAGIC = b"NGF1"
HEADER = struct.Struct("<4sIQ")
MAX_JSON = 16 << 20  # bytes of structure in one frame
MAX_DIGITS = 3500  # of an integer, hexadecimal: Python prints no more than 4300 decimal ones
SHORT = 200  # longer strings and lists travel in the payload
JOINED = 1 << 18  # frames up to this size go in one write: each write wakes the other side
KINDS = frozenset("biufcU")
DTYPES = frozenset(["|b1", "|i1", "<i2", "<i4", "<i8", "|u1", "<u2", "<u4", "<u8", "<f2", "<f4", "<f8", "<c8", "<c16"])


class CodecError(Exception):
    """The bytes are not a frame that `encode` writes."""


class UnsendableError(TypeError):
    """A value that is not plain data."""


# ------------------------------------------------------------------------------------------------ encode


class _Encoder:
    def __init__(self) -> None:
        self.buffers: list[bytes | memoryview] = []
        self.allowance = Allowance(UnsendableError)

    def node(self, value: Any, depth: int = 0) -> Any:
        self.allowance.node(depth)
        kind = type(value)
        if value is None or kind is bool:
            return value
        if kind is float:
            return value if math.isfinite(value) else ["f", repr(value)]
        if kind is int:
            return value if -(2**63) <= value < 2**63 else ["i", self._digits(value)]
        if kind is str:
            return self._string(value)
        if kind is complex:
            return self._raw("c", struct.pack("<dd", value.real, value.imag))
        if kind is bytes or kind is bytearray:
            return self._raw("b", bytes(value), len(value))
        if kind is list or kind is tuple:
            return self._sequence("l" if kind is list else "t", value, depth)
        if kind is dict:
            return self._mapping(value, depth)
        return self._foreign(value, kind, depth)

    def _foreign(self, value: Any, kind: type, depth: int) -> Any:
        """numpy, and the subclasses and containers that lose nothing by becoming plain."""
        if kind is np.ndarray or kind in (np.matrix, np.memmap):
            return self._array(np.asarray(value))
        if issubclass(kind, np.generic):
            if kind in (np.longdouble, np.clongdouble):
                value = complex(value) if kind is np.clongdouble else float(value)
            elif np.dtype(kind).kind in KINDS:
                value = np.generic.item(value)
            else:
                raise UnsendableError(f"a numpy {kind.__name__} is not plain data")
            return self.node(value, depth)
        if issubclass(kind, dict):  # OrderedDict, defaultdict, Counter
            return self._mapping(dict(dict.items(value)), depth)
        if issubclass(kind, tuple):  # namedtuple and the results of scipy
            return self._sequence("t", tuple(tuple.__iter__(value)), depth)
        if kind in (set, frozenset, range) or kind in _VIEWS:
            return self._sequence("l", list(value), depth)
        for base in (bool, int, float, complex, str, list, bytes):
            if issubclass(kind, base) and not kind.__module__.startswith("numpy"):
                raise UnsendableError(f"{_name(kind)} is a subclass of {base.__name__}; return a plain {base.__name__}")
        hint = "; convert it with .toarray()" if hasattr(kind, "toarray") else ""
        hint = "; turn it into a list" if hasattr(kind, "__next__") else hint
        raise UnsendableError(f"{_name(kind)} is not plain data (numbers, strings, lists, tuples, dicts, arrays){hint}")

    def _digits(self, value: int) -> str:
        if value.bit_length() > 4 * (MAX_DIGITS - 4):
            raise UnsendableError("an integer with too many digits")
        return hex(value)

    def _raw(self, tag: str, data: bytes | memoryview, *facts: Any) -> list[Any]:
        self.buffers.append(data)
        return [tag, *facts]

    def _string(self, value: str) -> Any:
        try:
            data = value.encode()
        except UnicodeEncodeError:
            raise UnsendableError("a string that is not valid Unicode") from None
        self.allowance.text(len(data))
        return value if len(data) <= SHORT else self._raw("s", data, len(data))

    def _sequence(self, tag: str, values: list[Any] | tuple[Any, ...], depth: int) -> Any:
        if len(values) > 8:  # a list of numbers goes as one buffer
            kinds = set(map(type, values))
            if kinds == {float} or kinds == {int}:
                self.allowance.listed(len(values))
            if kinds == {float}:
                return self._raw("F" + tag, np.array(values, "<f8").tobytes(), len(values))
            if kinds == {int} and min(values) >= -(2**63) and max(values) < 2**63:
                return self._raw("I" + tag, np.array(values, "<i8").tobytes(), len(values))
        return [tag, *(self.node(item, depth + 1) for item in values)]

    def _mapping(self, value: dict[Any, Any], depth: int) -> Any:
        pairs: list[Any] = []
        if len(value) <= MAX_COLLISIONS and set(map(type, value)) <= {str}:  # such keys are plain, and all different
            for key, item in value.items():
                pairs += [self.node(key, depth + 1), self.node(item, depth + 1)]
            return ["d", *pairs]
        seen, hashes = set(), set()
        for key, item in value.items():
            plain = _plain_key(key)
            if plain in seen:
                raise UnsendableError("two keys of a dict become the same plain value")
            seen.add(plain)
            hashes.add(hash(plain))
            self.allowance.keys(len(seen), len(hashes))
            pairs += [self.node(plain, depth + 1), self.node(item, depth + 1)]
        return ["d", *pairs]

    def _array(self, array: np.ndarray[Any, Any]) -> Any:
        kind = array.dtype.kind
        if kind not in KINDS:
            why = " (rows of different length?)" if kind == "O" else ""
            raise UnsendableError(f"an array of dtype {array.dtype} is not plain numbers{why}")
        if array.dtype.char in "gG":  # long double differs between machines
            array = array.astype("<c16" if kind == "c" else "<f8")
        if kind == "U" and array.dtype.itemsize == 0:
            array = array.astype("<U1")
        if (array.dtype.str not in DTYPES and kind != "U") or (kind == "U" and array.dtype.str[0] != "<"):
            array = array.astype(array.dtype.newbyteorder("<"))
        count = self.allowance.array(array.shape)
        flat = np.ascontiguousarray(array).reshape(-1)
        if kind == "U":
            self.allowance.text(count * (array.dtype.itemsize // 4))
            if not _is_unicode(flat):
                raise UnsendableError("a string that is not valid Unicode")
        data = flat.view(np.uint8).data if flat.size else b""
        return self._raw("a", data, array.dtype.str, list(array.shape))


_VIEWS: tuple[type, ...] = (type({}.keys()), type({}.values()), type({}.items()))


def _name(kind: type) -> str:
    return str(type.__getattribute__(kind, "__name__"))[:100]


def _plain_key(key: Any) -> Any:
    kind = type(key)
    if key is None or kind in (bool, int, float, str):
        return key
    if issubclass(kind, np.generic) and np.dtype(kind).kind in "biufU" and kind is not np.longdouble:
        return np.generic.item(key)
    if issubclass(kind, tuple):
        return tuple(_plain_key(item) for item in tuple.__iter__(key))
    raise UnsendableError(f"a dict key of type {_name(kind)}")


_WRITER = json.JSONEncoder(allow_nan=False, check_circular=False, separators=(",", ":"))


def encode(value: Any) -> bytes:
    """One frame. Raises UnsendableError."""
    return b"".join(pieces(value))


def pieces(value: Any) -> list[bytes | memoryview]:
    """One frame as pieces to be written one after another, those of large ones uncopied. Raises UnsendableError."""
    encoder = _Encoder()
    try:
        tree = encoder.node(value)
        text = _WRITER.encode(tree).encode()
    except RecursionError:
        raise UnsendableError("nested too deep") from None
    if len(text) > MAX_JSON:
        raise UnsendableError("too many separate values; use a numpy array")
    size = sum(len(buffer) for buffer in encoder.buffers)
    parts = [HEADER.pack(MAGIC, len(text), size), text, *encoder.buffers]
    return parts if size > JOINED else [b"".join(parts)]


# ------------------------------------------------------------------------------------------------ decode


def read_header(data: bytes | bytearray, max_bytes: int) -> tuple[int, int]:
    """(json length, payload length) of a frame's first HEADER.size bytes. Raises CodecError."""
    magic, text, payload = HEADER.unpack(data)
    if magic != MAGIC:
        raise CodecError("not a frame")
    if text > MAX_JSON or text + payload > max_bytes:
        raise CodecError("a frame beyond the size limit")
    return text, payload


def decode(text: bytes | bytearray, payload: bytes | bytearray | memoryview) -> Any:
    """The value in a frame's two parts: fresh objects that share no memory with them. Raises CodecError."""
    # each value is introduced by a bracket or a comma, so this bounds the work before any of it is done
    if len(text) > MAX_JSON or text.count(b",") + text.count(b"[") > 2 * MAX_NODES + MAX_DEPTH:
        raise CodecError("too many values")
    decoder = _Decoder(memoryview(payload).cast("B"))
    try:
        value = decoder.node(_READER.decode(text.decode("utf-8")), 0)
    except CodecError:
        raise
    except (ValueError, TypeError, RecursionError, OverflowError, MemoryError) as error:
        raise CodecError(f"malformed: {type(error).__name__}") from None
    if decoder.position != len(decoder.payload):
        raise CodecError("payload left over")
    return value


def _small_int(digits: str) -> int:
    if len(digits) > 20:
        raise CodecError("a bare integer beyond 64 bits")
    return int(digits)


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise CodecError("a number beyond a double")
    return value


def _refuse(thing: Any) -> Any:
    raise CodecError("JSON that frames do not use: objects, NaN, Infinity")


_READER = json.JSONDecoder(parse_int=_small_int, parse_float=_finite, parse_constant=_refuse, object_pairs_hook=_refuse)


class _Decoder:
    def __init__(self, payload: memoryview) -> None:
        self.payload, self.position = payload, 0
        self.allowance = Allowance(CodecError)

    def node(self, tree: Any, depth: int) -> Any:
        self.allowance.node(depth)
        if type(tree) is str:
            self.allowance.text(len(tree))
            return _sound(tree)
        if type(tree) is not list:
            if type(tree) is int and not -(2**63) <= tree < 2**63:
                raise CodecError("a bare integer beyond 64 bits")
            return tree
        if not tree or type(tree[0]) is not str:
            raise CodecError("no tag")
        tag, facts = tree[0], tree[1:]
        if tag in ("l", "t"):
            items = [self.node(item, depth + 1) for item in facts]
            return items if tag == "l" else tuple(items)
        if tag == "d":
            return self._mapping(facts, depth)
        reader: Callable[..., Any] | None = _READERS.get(tag)
        if reader is None:
            raise CodecError("unknown tag")
        return reader(self, *facts)  # a wrong number of facts is a TypeError, caught by `decode`

    def _take(self, size: Any) -> memoryview:
        if type(size) is not int or not 0 <= size <= len(self.payload) - self.position:
            raise CodecError("a size beyond the payload")
        piece = self.payload[self.position : self.position + size]
        self.position += size
        return piece

    def _mapping(self, facts: list[Any], depth: int) -> dict[Any, Any]:
        if len(facts) % 2:
            raise CodecError("a key without a value")
        result: dict[Any, Any] = {}
        hashes = set()
        for key, item in zip(facts[::2], facts[1::2], strict=True):
            plain = self.node(key, depth + 1)
            if not _is_key(plain) or plain in result:
                raise CodecError("a bad or double key")
            result[plain] = self.node(item, depth + 1)
            hashes.add(hash(plain))
            self.allowance.keys(len(result), len(hashes))
        return result

    def special_float(self, name: Any) -> float:
        if name not in ("nan", "inf", "-inf"):
            raise CodecError("not a special float")
        return float(name)

    def big_int(self, digits: Any) -> int:
        if type(digits) is not str or len(digits) > MAX_DIGITS:
            raise CodecError("an integer with too many digits")
        return int(digits, 16)

    def complex_number(self) -> complex:
        return complex(*struct.unpack("<dd", self._take(16)))

    def raw_bytes(self, size: Any) -> bytes:
        return bytes(self._take(size))

    def string(self, size: Any) -> str:
        data = self._take(size)
        self.allowance.text(len(data))
        return str(data, "utf-8")

    def numbers(self, dtype: str, size: Any) -> list[Any]:
        if type(size) is not int or not 0 <= size <= len(self.payload) // 8:
            raise CodecError("a size beyond the payload")
        self.allowance.listed(size)
        values: list[Any] = np.frombuffer(self._take(8 * size), dtype).tolist()
        return values

    def array(self, code: Any, shape: Any) -> np.ndarray[Any, Any]:
        dtype = _dtype(code)
        if type(shape) is not list or not all(type(side) is int and side >= 0 for side in shape):
            raise CodecError("a bad shape")
        count = self.allowance.array(shape)
        if dtype.kind == "U":
            self.allowance.text(count * (dtype.itemsize // 4))
        flat = np.frombuffer(self._take(count * dtype.itemsize), np.uint8).copy().view(dtype)
        if dtype.kind == "b" and flat.size and flat.view(np.uint8).max() > 1:
            raise CodecError("a truth value that is neither 0 nor 1")
        if dtype.kind == "U" and not _is_unicode(flat):
            raise CodecError("not Unicode")
        return flat.reshape(shape)


def _dtype(code: Any) -> np.dtype[Any]:
    if type(code) is not str:
        raise CodecError("a bad dtype")
    width = code[2:]
    is_text = code[:2] == "<U" and width.isascii() and width.isdigit() and len(width) < 8 and width[0] != "0"
    if code not in DTYPES and not is_text:
        raise CodecError("a dtype that is not plain numbers")
    return np.dtype(code)


def _is_unicode(flat: np.ndarray[Any, Any]) -> bool:
    points = flat.view("<u4")
    return not (flat.size and (points.max() > 0x10FFFF or ((points >= 0xD800) & (points < 0xE000)).any()))


def _sound(text: str) -> str:
    if not text.isascii():
        text.encode()  # a lone surrogate is a ValueError, caught by `decode`
    return text


def _is_key(value: Any) -> bool:
    if type(value) is tuple:
        return all(_is_key(item) for item in value)
    return value is None or type(value) in (bool, int, float, str)


_READERS: dict[str, Callable[..., Any]] = {
    "f": _Decoder.special_float,
    "i": _Decoder.big_int,
    "c": _Decoder.complex_number,
    "b": _Decoder.raw_bytes,
    "s": _Decoder.string,
    "a": _Decoder.array,
    "Fl": lambda self, size: self.numbers("<f8", size),
    "Il": lambda self, size: self.numbers("<i8", size),
    "Ft": lambda self, size: tuple(self.numbers("<f8", size)),
    "It": lambda self, size: tuple(self.numbers("<i8", size)),
}
