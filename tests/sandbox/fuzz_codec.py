"""Fuzz what the trusted side decodes: `python -m tests.sandbox.fuzz_codec --seconds 600`.

Frames of random plain data, in both forms, and descriptions of figures are damaged in ways that leave much of them
intact, and read under a memory limit.  Any exception but the one foreseen, any reading slower than a second and any
memory beyond a few times the frame is a failure.
"""

from __future__ import annotations

import argparse
import json
import resource
import struct
import time
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.checking.drawn import Figure
from autograder.checking.outcome import WrongForm
from autograder.sandbox import plain
from autograder.sandbox.codec import HEADER, CodecError, UnsendableError, decode, encode, read_header
from autograder.sandbox.foreign_figure import checked

Generator = np.random.Generator
WORDS = [
    "a",
    "b",
    "s",
    "l",
    "t",
    "d",
    "f",
    "i",
    "c",
    "Fl",
    "Il",
    "Ft",
    "It",
    "<f8",
    "<U4",
    "|b1",
    "|O",
    "nan",
    "0xf",
    "",
]
NUMBERS = [0, 1, 2, 8, -1, 2**31, 2**40, 2**62, 2**64, 10**12, True, None, 0.5, 1e308, [], {}, "\ud800"]


def random_value(rng: Generator, depth: int = 0) -> Any:
    kind = rng.integers(0, 12 if depth < 4 else 8)
    if kind < 3:
        return [None, True, -5, 2**70, 0.5, float("nan"), 1j, "V (mV)", "膜" * 90, b"\0" * 9][rng.integers(10)]
    if kind < 5:
        shape = tuple(rng.integers(0, 4, rng.integers(0, 4)))
        return rng.normal(size=shape).astype(["f8", "f4", "i2", "?", "c16", "U5"][rng.integers(6)])
    if kind < 7:
        return rng.normal(size=12).tolist()
    if kind < 8:
        return tuple(range(15))
    items = [random_value(rng, depth + 1) for _ in range(rng.integers(0, 5))]
    if kind == 8:
        return dict(enumerate(items))
    return items if kind % 2 else tuple(items)


def damaged(frame: bytes, rng: Generator) -> bytes:
    """A copy with some bytes changed, lost, or put in."""
    data = bytearray(frame)
    for _ in range(rng.integers(1, 6)):
        action, place = rng.integers(4), int(rng.integers(len(data) or 1))
        if action == 0 and data:
            data[place % len(data)] = rng.integers(256)
        elif action == 1:
            del data[place : place + int(rng.integers(1, 9))]
        elif action == 2:
            data[place:place] = rng.bytes(int(rng.integers(1, 9)))
        else:
            data[place:place] = data[: int(rng.integers(1, 40))]
    return bytes(data)


# ------------------------------------------------------------------------------------------------ Python's frames


def mutate(frame: bytes, rng: Generator) -> bytes:
    """A damaged copy: changed bytes, or a changed structure with a header that fits it again."""
    if rng.random() < 0.4:
        return damaged(frame, rng)
    text, _ = read_header(frame[: HEADER.size], 1 << 40)
    tree = _change(json.loads(frame[HEADER.size : HEADER.size + text]), rng)
    structure = json.dumps(tree).encode()
    rest = frame[HEADER.size + text :]
    if rng.random() < 0.3:
        rest = rest[: int(rng.integers(len(rest) + 1))] + rng.bytes(int(rng.integers(9)))
    return HEADER.pack(b"NGF1", len(structure), len(rest)) + structure + rest


def _change(tree: Any, rng: Generator) -> Any:
    if isinstance(tree, list) and tree and rng.random() < 0.8:
        place = int(rng.integers(len(tree)))
        copy = list(tree)
        if rng.random() < 0.7:
            copy[place] = _change(tree[place], rng)
        elif rng.random() < 0.5:
            copy.insert(place, copy[int(rng.integers(len(copy)))])
        else:
            del copy[place]
        return copy
    choice = rng.random()
    if choice < 0.4:
        return WORDS[rng.integers(len(WORDS))]
    if choice < 0.8:
        return NUMBERS[rng.integers(len(NUMBERS))]
    return [tree]


def attempt(frame: bytes) -> bool:
    """Decode one frame as the trusted side does; True when it was plain data after all."""
    if len(frame) < HEADER.size:
        return False
    try:
        text, payload = read_header(frame[: HEADER.size], 64 << 20)
        rest = frame[HEADER.size :]
        if len(rest) != text + payload:
            return False
        value = decode(rest[:text], rest[text:])
    except CodecError:
        return False
    encode(value)
    repr(value)
    return True


# ------------------------------------------------------------------------------------------------ the plain form

COUNTS = [0, 1, 2, 7, 255, 2**31, 2**39, 2**40, 2**62, 2**63, 2**64 - 1]
LETTERS = b"NASLTDbiufcOUV\x00\xff"


def fields(frame: bytes) -> Iterator[tuple[int, int]]:
    """Where a sound frame keeps its letters, sizes and counts: offset and length of each."""
    at, left = plain.HEADER.size, 1
    while left:
        tag, left = frame[at : at + 1], left - 1
        yield at, 1
        at += 1
        if tag == b"A":
            size, ndim = frame[at + 1], frame[at + 2]
            yield from ((at + n, 1) for n in range(3))
            yield from ((at + 3 + 8 * n, 8) for n in range(ndim))
            dims = struct.unpack_from(f"<{ndim}Q", frame, at + 3)
            at += 3 + 8 * ndim + size * int(np.prod(dims, dtype=int))
        elif tag != b"N":
            yield at, 8
            (count,) = struct.unpack_from("<Q", frame, at)
            at += 8 + (count if tag == b"S" else 0)
            left += {b"L": count, b"T": count, b"D": 2 * count}.get(tag, 0)


def mutate_plain(frame: bytes, rng: Generator) -> bytes:
    """A damaged copy: changed bytes, or changed letters, sizes and counts; as a rule with a header that fits."""
    if rng.random() < 0.3:
        data = bytearray(damaged(frame, rng))
    else:
        data, known = bytearray(frame), list(fields(frame))
        for place in rng.integers(0, len(known), rng.integers(1, 4)):
            at, length = known[place]
            if length == 8:
                data[at : at + 8] = struct.pack("<Q", COUNTS[rng.integers(len(COUNTS))])
            else:
                data[at] = rng.integers(40) if rng.random() < 0.4 else LETTERS[rng.integers(len(LETTERS))]
    if rng.random() < 0.9:
        data[: plain.HEADER.size] = plain.HEADER.pack(plain.MAGIC, max(len(data) - plain.HEADER.size, 0))
    return bytes(data)


def encode_plain(value: Any) -> bytes:
    return b"".join(plain.pieces(value))


def attempt_plain(frame: bytes) -> bool:
    """The same for a frame in the plain form; what was accepted must be something that other frames can carry."""
    start = plain.HEADER.size
    if len(frame) < start:
        return False
    try:
        _, payload = plain.read_header(frame[:start], 64 << 20)
        if len(frame) - start != payload:
            return False
        value = plain.decode(b"", memoryview(frame)[start:])
    except CodecError:
        return False
    encode(value)
    repr(value)
    return True


# ------------------------------------------------------------------------------------------------ figures


def random_figure(rng: Generator) -> dict[str, Any]:
    """A figure as a worker of another language describes it."""
    row, table = rng.normal(size=(1, 5)), rng.normal(size=(5, 2))
    words = {name: "" for name in ("title", "xlabel", "ylabel", "zlabel")} | {"xscale": "linear", "yscale": "log"}
    line = {"x": row, "y": row, "z": np.zeros((0, 0)), "label": "", "color": "#000000", "linestyle": "-", "marker": ""}
    image = {"array": table, "extent": np.ones((1, 4)), "cmap": "", "origin": "upper"}
    kinds = {
        "lines": [line, line],
        "points": [table],
        "images": [image],
        "bars": [{"x": row, "height": row, "width": row, "bottom": row}],
        "errorbars": [{"x": row, "y": row, "yerr": row}],
        "polygons": [table, row],
        "eventplots": [row],
    }
    flags = {"is_3d": False, "has_colorbar": True, "is_colorbar": False, "aspect": "auto"}
    limits = {"xlim": np.array([[0.0, 1.0]]), "ylim": np.array([[0.0, 1.0]]), "place": np.array([[0.0, 0.0, 1.0, 1.0]])}
    axes = {**words, **kinds, **flags, **limits, "segments": [], "legend": ["a"], "texts": []}
    return {"axes": [axes] * int(rng.integers(1, 3)), "legend": [], "suptitle": "", "supxlabel": "", "supylabel": ""}


def mutate_figure(frame: bytes, rng: Generator) -> bytes:
    """Some part of the figure, or several, replaced by something else."""
    figure = plain.decode(b"", memoryview(frame)[plain.HEADER.size :])
    for _ in range(rng.integers(1, 4)):
        figure = _replaced(figure, rng)
    return encode_plain(figure)


def _replaced(part: Any, rng: Generator) -> Any:
    keys = list(part) if isinstance(part, dict) else list(range(len(part))) if isinstance(part, list) else []
    if keys and rng.random() < 0.9:
        key, copy = keys[rng.integers(len(keys))], part.copy()
        if rng.random() < 0.1:
            del copy[key]
        else:
            copy[key] = _replaced(part[key], rng)
        return copy
    while True:
        value = random_value(rng)
        try:
            encode_plain(value)
            return value
        except UnsendableError:
            continue


def attempt_figure(frame: bytes) -> bool:
    """Make of a figure what the grader makes of it; what was accepted can be sent to be drawn."""
    try:
        figure = checked(plain.decode(b"", memoryview(frame)[plain.HEADER.size :]))
    except (KeyError, TypeError, ValueError):
        return False
    encode([figure])
    try:
        Figure.from_plain(figure)
    except WrongForm:
        return False
    return True


# ------------------------------------------------------------------------------------------------ the run


@dataclass(frozen=True)
class Target:
    """Something that reads what a child wrote: how to make a sound input, to damage it, to read it."""

    make: Callable[[Generator], bytes]
    damage: Callable[[bytes, Generator], bytes]
    attempt: Callable[[bytes], bool]


TARGETS = {
    "codec": Target(lambda rng: encode(random_value(rng)), mutate, attempt),
    "plain": Target(lambda rng: encode_plain(random_value(rng)), mutate_plain, attempt_plain),
    "figure": Target(lambda rng: encode_plain(random_figure(rng)), mutate_figure, attempt_figure),
}


def fuzz(name: str, seconds: float, seed: int) -> tuple[int, int]:
    """(inputs tried, inputs accepted) of one target within this time. Raises on the first failure."""
    target, rng = TARGETS[name], np.random.default_rng(seed)
    tried = accepted = 0
    end = time.monotonic() + seconds
    tracemalloc.start()
    try:
        while time.monotonic() < end:
            try:
                frame = target.make(rng)
            except UnsendableError:  # the plain form knows no arrays of text, no integers beyond 64 bits
                continue
            for _ in range(20):
                sample = target.damage(frame, rng)
                tracemalloc.reset_peak()
                before, began = tracemalloc.get_traced_memory()[0], time.process_time()
                try:
                    accepted += target.attempt(sample)
                except Exception as error:
                    raise AssertionError(
                        f"{type(error).__name__}: {error} ({name}, seed {seed}) on {sample!r}"
                    ) from error
                tried += 1
                peak = tracemalloc.get_traced_memory()[1] - before
                if peak > (1 << 20) + 100 * len(sample):
                    raise AssertionError(f"{peak} bytes of memory ({name}, seed {seed}) on {sample!r}")
                if time.process_time() - began > 1:
                    raise AssertionError(f"slow ({name}, seed {seed}) on {sample!r}")
    finally:
        tracemalloc.stop()
    return tried, accepted


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10, help="for each target")
    parser.add_argument("--seed", type=int, default=0, help="0: from the clock")
    parser.add_argument("targets", nargs="*", default=list(TARGETS), help=f"of {', '.join(TARGETS)}; all")
    options = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
    seed = options.seed or time.time_ns() % 2**32
    for name in options.targets:
        tried, accepted = fuzz(name, options.seconds, seed)
        print(f"{name}: {tried} inputs in {options.seconds:g} s, {accepted} of them sound after all; no failure "
              f"(seed {seed})", flush=True)  # fmt: skip


if __name__ == "__main__":
    main()
