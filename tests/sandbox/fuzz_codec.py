"""Fuzz the trusted side's decoder: `python -m tests.sandbox.fuzz_codec --seconds 600`.

Frames of random plain data are damaged in ways that leave much of them intact, and decoded under a memory limit.  Any
exception but CodecError, any decoding slower than a second and any memory beyond a few times the frame is a failure.
"""

from __future__ import annotations

import argparse
import json
import resource
import time
import tracemalloc
from typing import Any

import numpy as np

from autograder.sandbox.codec import HEADER, CodecError, decode, encode, read_header

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


def mutate(frame: bytes, rng: Generator) -> bytes:
    """A damaged copy: changed bytes, or a changed structure with a header that fits it again."""
    if rng.random() < 0.4:
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


def fuzz(seconds: float, seed: int) -> tuple[int, int]:
    """(frames tried, frames accepted) within this time. Raises on the first failure."""
    rng = np.random.default_rng(seed)
    tried = accepted = 0
    end = time.monotonic() + seconds
    tracemalloc.start()
    try:
        while time.monotonic() < end:
            frame = encode(random_value(rng))
            for _ in range(20):
                damaged = mutate(frame, rng)
                tracemalloc.reset_peak()
                before, began = tracemalloc.get_traced_memory()[0], time.process_time()
                try:
                    accepted += attempt(damaged)
                except Exception as error:
                    raise AssertionError(f"{type(error).__name__}: {error} (seed {seed}) on {damaged!r}") from error
                tried += 1
                peak = tracemalloc.get_traced_memory()[1] - before
                if peak > (1 << 20) + 100 * len(damaged):
                    raise AssertionError(f"{peak} bytes of memory (seed {seed}) on {damaged!r}")
                if time.process_time() - began > 1:
                    raise AssertionError(f"slow (seed {seed}) on {damaged!r}")
    finally:
        tracemalloc.stop()
    return tried, accepted


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--seed", type=int, default=0, help="0: from the clock")
    options = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
    seed = options.seed or time.time_ns() % 2**32
    tried, accepted = fuzz(options.seconds, seed)
    print(f"{tried} frames in {options.seconds:g} s, {accepted} of them plain data after all; no failure (seed {seed})")


if __name__ == "__main__":
    main()
