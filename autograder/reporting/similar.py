"""Answers that are alike, for someone who wants to look: it proves nothing, scores nothing and is off by default.

copydetect finds passages that two answers share after names and layout are taken out (winnowing, as in MOSS).
What every student was given, the skeleton, does not count. A language model gives many people the same
answer, so in a course that allows them likeness says little; the page says so before anything else.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np

from autograder.errors import CourseError
from autograder.sandbox import Cell

NOISE, WINDOW = 25, 6
"""Tokens that a shared passage must have, and the winnowing window (guarantee: NOISE + WINDOW - 1 tokens)."""
_LONGEST = 400_000


@dataclass(frozen=True)
class Passage:
    """A stretch of code that two answers share, as it stands in each."""

    one: str
    other: str


@dataclass(frozen=True)
class Pair:
    """Two answers: the shares of each (0 to 1) that the other has, too."""

    one: str
    other: str
    shares: tuple[float, float]
    passages: tuple[Passage, ...]

    @property
    def share(self) -> float:
        """The larger of the two: a short answer inside a long one is alike."""
        return max(self.shares)


def alike(
    submissions: Iterable[tuple[str, Sequence[Cell]]],
    skeleton: str = "",
    at_least: float = 0.5,
    most: int = 200,
    step: Callable[[int, int], None] = lambda done, total: None,
) -> list[Pair]:
    """Pairs of answers that are alike beyond the skeleton, the most alike first."""
    prints = _fingerprints(submissions, skeleton)
    compare = _library().compare_files
    pairs = []
    total = len(prints) * (len(prints) - 1) // 2
    for done, ((one, first), (other, second)) in enumerate(combinations(prints, 2), 1):
        if done % 500 == 0 or done == total:
            step(done, total)
        # An upper bound that costs nothing: what is not among the fingerprints cannot be shared.
        common = len(first.hash_set & second.hash_set)
        if not common:
            continue
        _, shares, slices = compare(first.data, second.data)
        if max(shares) >= at_least:
            pairs.append(Pair(one, other, (float(shares[0]), float(shares[1])), _passages(first, second, slices)))
    return sorted(pairs, key=lambda pair: -pair.share)[:most]


@dataclass(frozen=True)
class _Print:
    data: Any
    hash_set: frozenset[int]
    text: str


def _library() -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import copydetect
    except ImportError:
        raise CourseError(
            Path("copydetect"), "", "comparing answers needs it", "pip install 'neurograde[similar]'"
        ) from None
    return copydetect


def _fingerprints(submissions: Iterable[tuple[str, Sequence[Cell]]], skeleton: str) -> list[tuple[str, _Print]]:
    library = _library()
    # Of the skeleton every passage counts, not only those that winnowing picks.
    given = _fingerprint(library, skeleton, None, window=1).hash_set if skeleton else ()
    boilerplate = np.array(sorted(given)) if given else None
    found = []
    for student, cells in submissions:
        text = "\n".join(cell.source for cell in cells)
        if text.strip() and len(text) <= _LONGEST:
            made = _fingerprint(library, text, boilerplate)
            if made.hash_set:
                found.append((student, made))
    return found


def _fingerprint(library: Any, text: str, boilerplate: Any, window: int = WINDOW) -> _Print:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        data = library.CodeFingerprint(
            "answer.py", NOISE, window, boilerplate=boilerplate, filter=True, language="python", fp=io.StringIO(text)
        )
    return _Print(data, frozenset(int(h) for h in data.hashes), text)


def _passages(first: _Print, second: _Print, slices: Any, most: int = 6) -> tuple[Passage, ...]:
    """The longest shared stretches; the library gives where they lie in each text."""
    ours, theirs = ([(int(a), int(b)) for a, b in zip(*part, strict=True)] if len(part) else [] for part in slices)
    longest = sorted(zip(ours, theirs, strict=False), key=lambda pair: pair[0][0] - pair[0][1])[:most]
    return tuple(Passage(_lines(first.text, *a), _lines(second.text, *b)) for a, b in longest)


def _lines(text: str, start: int, end: int) -> str:
    """The whole lines of a stretch of text."""
    begin = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    return text[begin : stop if stop >= 0 else len(text)][:4000]
