"""What one frame may hold, whichever way it is written.

Counted down while a frame is read, before memory is set aside for what it claims, and on the other side while it is
written, so that an honest answer that is too large is told so. The numbers bound what the grader does with an answer,
too: a list takes forty bytes where an array takes one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

MAX_NODES = 1_000_000  # values in one frame
MAX_DEPTH = 60
MAX_NDIM = 16
MAX_NUMBERS = 1 << 24  # in the arrays of one frame: small ones grow when a check reckons with them as doubles
MAX_LISTED = 1 << 22  # in the lists of numbers of one frame, which take 40 bytes for each
MAX_TEXT = 1 << 24  # bytes in the strings of one frame: a single rare letter makes all others take four times as many
MAX_EMPTY = 1 << 20  # an array without elements is nothing, and as a nested list as long as its dimensions say
MAX_SIDE = 1 << 40
MAX_COLLISIONS = 2000  # keys of a dict that share their hash with another


class Allowance:
    """What a frame may still hold. `error` is raised where it holds more."""

    def __init__(self, error: type[Exception]) -> None:
        self._error = error
        self._nodes = self._numbers = self._listed = self._text = self._empty = 0

    def node(self, depth: int) -> None:
        """One more value, this deep in others."""
        self._nodes += 1
        if depth > MAX_DEPTH:
            raise self._error(f"nested more than {MAX_DEPTH} deep")
        if self._nodes > MAX_NODES:
            raise self._error(f"more than {MAX_NODES} separate values; use a numpy array")

    def array(self, shape: Sequence[int]) -> int:
        """An array of this shape; returns how many numbers that is."""
        if len(shape) > MAX_NDIM:
            raise self._error(f"an array of more than {MAX_NDIM} dimensions")
        if max(shape, default=0) >= MAX_SIDE:
            raise self._error("an array of absurd shape")
        count = math.prod(shape)
        self._numbers += count
        if self._numbers > MAX_NUMBERS:
            raise self._error(f"more than {MAX_NUMBERS} numbers")
        self._empty += 0 if count else math.prod(max(side, 1) for side in shape)
        if self._empty > MAX_EMPTY:
            raise self._error("an empty array of absurd shape")
        return count

    def listed(self, count: int) -> None:
        """A list of so many numbers that stand together."""
        self._listed += count
        if self._listed > MAX_LISTED:
            raise self._error(f"more than {MAX_LISTED} numbers in lists; use a numpy array")

    def text(self, size: int) -> None:
        """A string of so many bytes."""
        self._text += size
        if self._text > MAX_TEXT:
            raise self._error(f"more than {MAX_TEXT} bytes of text")

    def keys(self, count: int, hashes: int) -> None:
        """So many keys of one dict, with so many different hashes.

        The hash of a number is no secret: a dict whose keys all have the same one takes for ever to build.
        """
        if count - hashes > MAX_COLLISIONS:
            raise self._error("keys of a dict that are hard to tell apart")


__all__ = ["Allowance"]
