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
from pathlib import Path
from typing import Any

import numpy as np

from autograder.errors import CourseError
from autograder.sandbox import Cell

NOISE, WINDOW = 25, 6
"""Tokens that a shared passage must have, and the winnowing window (guarantee: NOISE + WINDOW - 1 tokens)."""
_LONGEST = 400_000


@dataclass(frozen=True)
class Pair:
    """Two answers: the shares of each (0 to 1) that the other has, too, and the passages that make them up."""

    one: str
    other: str
    shares: tuple[float, float]
    passages: tuple[tuple[str, ...], tuple[str, ...]]

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
    """The `most` pairs of answers that are most alike beyond the skeleton, from a share of `at_least` on."""
    prints = _fingerprints(submissions, skeleton)
    compare = _library().compare_files
    likely = _likely(prints, at_least)[: 2 * most]
    pairs = []
    for done, (n, m) in enumerate(likely, 1):
        (one, first), (other, second) = prints[n], prints[m]
        _, shares, slices = compare(first.data, second.data)
        if max(shares) >= at_least:
            pairs.append(
                Pair(
                    one,
                    other,
                    (float(shares[0]), float(shares[1])),
                    (_passages(first, slices[0]), _passages(second, slices[1])),
                )
            )
        step(done, len(likely))
    return sorted(pairs, key=lambda pair: -pair.share)[:most]


def _likely(prints: Sequence[tuple[str, _Print]], at_least: float) -> list[tuple[int, int]]:
    """Pairs worth a closer look, the likeliest first: by the share of fingerprints that they have in common.

    A class of 500 has 125 000 pairs; one product of matrices counts what each has in common.
    """
    if len(prints) < 2:
        return []
    known = {value: n for n, value in enumerate(sorted(frozenset().union(*(p.hash_set for _, p in prints))))}
    has = np.zeros((len(prints), len(known)), np.float32)
    for n, (_, one) in enumerate(prints):
        has[n, [known[value] for value in one.hash_set]] = 1
    size = has.sum(axis=1)
    share = np.triu(has @ has.T / np.minimum(size[:, None], size[None, :]), 1)
    found = np.argwhere(share >= 0.7 * at_least)  # fingerprints are a sample: the shares of tokens lie around it
    order = np.argsort(-share[found[:, 0], found[:, 1]], kind="stable")
    return [(int(n), int(m)) for n, m in found[order]]


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
        text = "\n".join(cell.source for cell in cells).strip("\n")  # or places would not be those of the lexer
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


def _passages(of: _Print, slices: Any, most: int = 6) -> tuple[str, ...]:
    """The longest stretches of one text that the other has, too, in the order of the text."""
    found = [(int(a), int(b)) for a, b in zip(*slices, strict=True)] if len(slices) else []
    longest = sorted(found, key=lambda stretch: stretch[0] - stretch[1])[:most]
    return tuple(_lines(of.text, *stretch) for stretch in sorted(longest))


def _lines(text: str, start: int, end: int) -> str:
    """The whole lines of a stretch of text."""
    begin = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    return text[begin : stop if stop >= 0 else len(text)][:4000]
