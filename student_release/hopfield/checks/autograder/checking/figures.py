"""What checks may ask of a figure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from autograder.checking.drawn import Axes, Figure
from autograder.checking.geometry import follows, joined, reached
from autograder.checking.outcome import HOLDS, Comparison, say
from autograder.messages import Message

_UNIT = re.compile(
    r"\([^()]+\)|\[[^\[\]]+\]|（[^（）]+）|［[^［］]+］|[/,，、]\s*\S+|\\mathrm|[:：]\s*\S{1,12}\s*\Z|\b(?:in|per)\s+\S+|每|%"
)
_MARKUP = re.compile(r"\\(?:mathrm|mathit|mathbf|mathsf|text|textrm|rm|it|bf|operatorname)(?![a-z])|\\[,;:! ]|[${}]")
_NUMBER = re.compile(r"(?:\d{1,20}\.?\d{0,20}|\.\d{1,20})(?:[eE][-+]?\d{1,3})?")
MAX_LABEL = 1000
"""Characters of a label in which numbers are looked for."""
PER_SECOND = r"Hz|赫|秒|second|\bsec|/\s*s\b|per\s+s\b|\bs\W*(\^|⁻)"
"""For `labelled`: a rate's unit as people write it: Hz, 1/s, s^-1 in any markup, spikes per second, 赫兹."""
DEGREES = r"deg|°|度|circ"
"""For `labelled`: an angle's, of which markup may write the circle."""
_WORDLESS = re.compile(r"[\W_\d]*\Z")


def labelled(
    fig: Figure,
    *,
    x: str | Sequence[str] | None = None,
    y: str | Sequence[str] | None = None,
    z: str | Sequence[str] | None = None,
    units: bool = True,
) -> Comparison:
    """Every axis that shows data is labelled, with its unit.

    In a column of panels of the same limits the lowest may carry the x label for all (and in a row the left one
    the y label), and so may the figure itself. `x`, `y`, `z` ask for a word: a regular expression, or any of
    several words, to occur in some label of that axis, with the markup of formulas or without.
    """
    panels = [a for a in fig.axes if not a.empty]
    if not panels:
        return Comparison(False, say("The figure is empty."))
    if z is not None and not any(a.is_3d for a in panels):
        return is_3d(fig)
    for name, common, words in (("x", fig.supxlabel, x), ("y", fig.supylabel, y), ("z", "", z)):
        shown = [a for a in panels if a.is_3d or name != "z"]
        labels = [getattr(a, f"{name}label") or common for a in shown]
        given = [label for label in labels if not _WORDLESS.match(label)]
        if shown and not given:
            return Comparison(False, say("The {name} axis has no label.", name=name))
        bare = [a for a, label in zip(shown, labels, strict=True) if _WORDLESS.match(label)]
        if not all(_served(a, panels, name) for a in bare):
            return Comparison(False, say("The {name} axis of one panel has no label.", name=name))
        if units and not all(_UNIT.search(label) for label in given):
            return Comparison(False, say("The label of the {name} axis has no unit, such as (mV).", name=name))
        if words is not None and not any(mentions(label, words) for label in given):
            return Comparison(False, _unnamed(name, words))
    return HOLDS


def shows_curve(
    fig: Figure,
    x: ArrayLike,
    y: ArrayLike,
    z: ArrayLike | None = None,
    *,
    within: float = 0.02,
    what: str = "curve",
) -> Comparison:
    """Some line in the figure follows this curve.

    The wanted curve is a list of points; a drawn line follows it when every point is
    nearer to the line than a share `within` of the curve's extent, in each direction's own scale.
    The line may have more or fewer points, run further, or go round more often; but where it
    runs among the curve, most of it must be near: a scribble comes near everything.
    """
    want = np.column_stack([np.ravel(np.asarray(v, dtype=float)) for v in ((x, y) if z is None else (x, y, z))])
    span = np.ptp(want, axis=0)
    span[span == 0] = 1.0
    lines = [line for axes in fig.axes for line in axes.curves() if line.shape[1] == want.shape[1] and joined(line)]
    if any(follows(line / span, want / span, within) for line in lines):
        return HOLDS
    if not lines:
        return Comparison(False, say("No line for the {what} is drawn: points should be joined.", what=what))
    return Comparison(False, say("No line in the figure follows the {what}.", what=what))


def shows_points(fig: Figure, xy: ArrayLike, *, tol: float = 1e-6, what: str = "points") -> Comparison:
    """All these points are drawn: as a scatter, points of some line, ends of strokes, or bars of these heights."""
    want = np.atleast_2d(np.asarray(xy, dtype=float))
    drawn = [p[:, : want.shape[1]] for a in fig.axes for p in a.places() if p.shape[1] >= want.shape[1]]
    if not drawn:
        return Comparison(False, say("The figure shows no {what}.", what=what))
    missing = int((~reached(want, np.concatenate(drawn), tol)).sum())
    if not missing:
        return HOLDS
    return Comparison(
        False,
        say("{missing} of {all} {what} are not in the figure.", missing=missing, all=len(want), what=what),
    )


def shows_segments(
    fig: Figure, segments: ArrayLike, *, fraction: float = 0.99, tol: float = 1e-6, what: str = "segments"
) -> Comparison:
    """At least a share `fraction` of these segments, shape (n, 2, 2 or 3), is drawn, either way round."""
    want = np.asarray(segments, dtype=float)
    n, _, dim = want.shape
    drawn = [s[:, :, :dim] for a in fig.axes for s in a.segments if s.ndim == 3 and s.shape[2] >= dim]
    for axes in fig.axes:
        drawn += [
            np.stack([c[:-1], c[1:]], axis=1)[:, :, :dim] for c in axes.curves() if c.shape[1] >= dim and len(c) > 1
        ]
    if not drawn:
        return Comparison(False, say("The figure shows no {what}: points should be joined.", what=what))
    have = np.concatenate(drawn)
    have = have[np.isfinite(have).all(axis=(1, 2))]
    both = np.concatenate([have, have[:, ::-1]]).reshape(-1, 2 * dim)
    found = float(reached(want.reshape(n, 2 * dim), both, tol).mean()) if len(both) else 0.0
    if found >= fraction:
        return HOLDS
    return Comparison(
        False, say("Only {share} % of the {what} are drawn.", share=float(f"{100 * found:.2g}"), what=what)
    )


def is_3d(fig: Figure) -> Comparison:
    """Some axes are three-dimensional."""
    return HOLDS if any(a.is_3d for a in fig.axes) else Comparison(False, say("The axes are not three-dimensional."))


def has_legend(fig: Figure, n: int = 1, *, naming: Sequence[float] = ()) -> Comparison:
    """Legends name at least `n` things in all; each number of `naming` stands in one of them, however written."""
    texts = [text for entries in (fig.legend, *(a.legend for a in fig.axes)) for text in entries]
    if sum(bool(text.strip()) for text in texts) < n:
        return Comparison(False, say("The figure needs a legend that names at least {n} things.", n=n))
    told = [number for text in texts for number in numbers_in(text)]
    if all(any(abs(number - abs(each)) <= 1e-3 * abs(each) for number in told) for each in naming):
        return HOLDS
    return Comparison(False, say("The legend does not say which value each curve belongs to."))


def numbers_in(text: str) -> list[float]:
    """The numbers in a label, without their signs: 2.5 of "$P = 2.50$"."""
    return [float(number) for number in _NUMBER.findall(text[:MAX_LABEL])]


def equal_aspect(fig: Figure) -> Comparison:
    """One unit is as long on the y axis as on the x axis, in some axes that show data."""
    panels = [a for a in fig.axes if not a.empty]
    good = any(a.aspect == "equal" or a.aspect == 1 for a in panels)
    return HOLDS if good else Comparison(False, say("The scales of the x and y axes should be equal."))


def has_image(fig: Figure, shape: tuple[int, ...] | None = None) -> Comparison:
    """Some axes show an image (of this shape, or its transpose)."""
    sizes = [image.array.shape[:2] for a in fig.axes for image in a.images]
    if not sizes:
        return Comparison(False, say("The figure shows no image."))
    if shape is None or any(s in (tuple(shape), tuple(shape)[::-1]) for s in sizes):
        return HOLDS
    return Comparison(False, say("The image does not have one pixel for each value."))


def _served(bare: Axes, panels: list[Axes], name: str) -> bool:
    """Whether a panel of the same limits, below in its column or left in its row, has the label for this one, too."""
    if name == "z":
        return False
    start, end, side, limits = (0, 2, 1, "xlim") if name == "x" else (1, 3, 0, "ylim")
    here, same = bare.place, [a for a in panels if getattr(a, limits) == getattr(bare, limits)]
    return any(
        min(here[end], a.place[end]) - max(here[start], a.place[start]) > 0.5 * (here[end] - here[start])
        and a.place[side] <= here[side] + 0.01  # twins lie in the same place
        for a in same
        if not _WORDLESS.match(getattr(a, f"{name}label"))
    )


def mentions(label: str, words: str | Sequence[str]) -> bool:
    """Whether a label has what `labelled` may ask for: a regular expression, or any of several words."""
    label = label[:MAX_LABEL]
    written = (label, unicodedata.normalize("NFKC", _MARKUP.sub("", label)))  # a subscript counts as its digit
    if isinstance(words, str):
        return any(re.search(words, text, re.IGNORECASE) for text in written)
    return any(word.lower() in text.lower() for word in words for text in written)


def _unnamed(name: str, words: str | Sequence[str]) -> Message:
    if isinstance(words, str):
        return say("The label of the {name} axis does not name the quantity or the unit asked for.", name=name)
    listed = ", ".join(words)
    return say(
        "The label of the {name} axis does not name what is asked for, such as by: {words}", name=name, words=listed
    )


__all__ = [
    "DEGREES",
    "PER_SECOND",
    "equal_aspect",
    "has_image",
    "has_legend",
    "is_3d",
    "labelled",
    "mentions",
    "numbers_in",
    "shows_curve",
    "shows_points",
    "shows_segments",
]
