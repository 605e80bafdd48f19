"""Comparators: is this answer right, and if not, how wrong is it and where?

Each takes what the student returned first and what it should be second, and
gives a `Comparison` for an `assert`. Wanted values never stand in a message
that hidden checks show; ratios, lags and places do.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any, TypeGuard

import numpy as np
from numpy.typing import ArrayLike, NDArray

from autograder.checking.diagnose import deviation, percent
from autograder.checking.outcome import HOLDS, Comparison, WrongForm, say
from autograder.checking.values import Shape, array, fit_shape, kind_of, number
from autograder.messages import Message

FLOAT32_REL = 1e-5
"""Relative tolerance below which an answer in single precision is not judged."""


def close(got: object, want: ArrayLike, *, rel: float = 1e-6, abs: float = 0.0, what: str = "value") -> Comparison:
    """Elementwise |got - want| <= abs + rel |want|, same shape; where `want` is not finite, equal to it.

    A scalar `want` stands for every element of `got`.
    """
    if isinstance(got, (np.ndarray, np.generic)) and got.dtype in (np.float32, np.complex64, np.float16):
        rel = max(rel, FLOAT32_REL)
    wanted = np.asarray(want)
    try:
        finite = bool(np.isfinite(wanted).all())
        values = array(got, None if wanted.ndim == 0 else wanted.shape, what=what, finite=finite)
    except WrongForm as failure:
        return Comparison(False, failure.message, failure.detail)
    if values.size == 0 and wanted.ndim == 0:
        return Comparison(False, say("Your {what} is empty.", what=what))
    wanted = np.broadcast_to(wanted, values.shape)
    with np.errstate(invalid="ignore", over="ignore"):
        ok = np.abs(values - wanted) <= abs + rel * np.abs(wanted)
    if not finite:
        equal_beyond = (values == wanted) | (np.isnan(values) & np.isnan(wanted))
        ok = np.where(np.isfinite(wanted), ok, equal_beyond)
    if ok.all():
        return HOLDS
    if not np.isfinite(values).all():
        bad = int((~np.isfinite(values) & ~ok).sum())
        if bad:
            return Comparison(
                False,
                say(
                    "Your {what} is not finite where it should be, or differs there ({bad} values).",
                    what=what,
                    bad=bad,
                ),
            )
    beyond = ~np.isfinite(wanted) & ~ok
    if beyond.any():  # no share of infinity says how far off it is
        text = "Your {what} is a finite number at {n} of {all} values, where it should not be."
        return Comparison(False, say(text, what=what, n=int(beyond.sum()), all=int(beyond.size)))
    return deviation(values, wanted, ~ok, what)


def equal(got: object, want: object, *, what: str = "value") -> Comparison:
    """Exactly equal: integers, booleans, strings, nested lists, tuples and dicts, integer-valued arrays.

    Lists, tuples and arrays count as the same thing, and so do 3 and 3.0, and a column or row where a series is asked.
    """
    if _weight(got) > _most_for(want):
        return Comparison(False, say("Your {what} has too many entries.", what=what))
    mine, yours = _plain(want), _plain(got.reshape(-1) if _is_line(got) and _is_series(want) else got)
    if mine == yours:
        return HOLDS
    detail = say("It should be {want}, not {got}.", want=_short(mine), got=_short(yours))
    if isinstance(mine, list) != isinstance(yours, list) or isinstance(mine, dict) != isinstance(yours, dict):
        return Comparison(
            False,
            say(
                "Your {what} is of type {kind}, which is not what was asked for.",
                what=what,
                kind=kind_of(got),
            ),
            detail,
        )
    if isinstance(mine, list) and isinstance(yours, list):
        if len(mine) != len(yours):
            more = "Your {what} has too many entries." if len(yours) > len(mine) else "Your {what} has too few entries."
            return Comparison(False, say(more, what=what), detail)
        wrong = sum(a != b for a, b in zip(mine, yours, strict=True))
        return Comparison(
            False,
            say("{wrong} of {all} entries of your {what} are wrong.", wrong=wrong, all=len(mine), what=what),
            detail,
        )
    if _is_number(mine) and _is_number(yours):
        return Comparison(False, _high_or_low(float(yours), float(mine), what), detail)
    return Comparison(False, say("Your {what} is not right.", what=what), detail)


def _is_line(values: object) -> TypeGuard[NDArray[Any]]:
    """Is it an array all of whose values lie along one of its axes?"""
    return isinstance(values, np.ndarray) and values.ndim > 1 and max(values.shape) == values.size


def _is_series(values: object) -> bool:
    """Is it a list or an array, and nothing in it is one, too?"""
    if isinstance(values, np.ndarray):
        return values.ndim == 1
    return isinstance(values, (list, tuple)) and not any(isinstance(v, (list, tuple, dict, np.ndarray)) for v in values)


def same_set(got: object, want: Iterable[Any], *, what: str = "set") -> Comparison:
    """The same members in any order, repetitions ignored; pairs may be lists, tuples or rows of an array."""
    if not isinstance(got, (list, tuple, set, frozenset, np.ndarray)):
        return Comparison(
            False,
            say(
                "Your {what} is of type {kind}, which is not what was asked for.",
                what=what,
                kind=kind_of(got),
            ),
        )
    if _weight(got) > _most_for(want := list(want)):
        return Comparison(False, say("Your {what} has too many entries.", what=what))
    mine, yours = {_hashable(_plain(x)) for x in want}, {_hashable(_plain(x)) for x in got}
    if mine == yours:
        return HOLDS
    missing, extra = len(mine - yours), len(yours - mine)
    return Comparison(
        False,
        say(
            "Your {what} lacks {missing} members and has {extra} that do not belong.",
            what=what,
            missing=missing,
            extra=extra,
        ),
    )


def within(got: object, low: float, high: float, *, what: str = "value") -> Comparison:
    """One number, or every element of an array, in the closed interval from `low` to `high`."""
    try:
        values = array(got, what=what)
    except WrongForm as failure:
        return Comparison(False, failure.message, failure.detail)
    if values.size == 0:
        return Comparison(False, say("Your {what} is empty.", what=what))
    if np.iscomplexobj(values):
        return Comparison(False, say("Your {what} is complex; a real number was asked for.", what=what))
    if ((low <= values) & (values <= high)).all():
        return HOLDS
    text = "Your {what} is too high." if (values > high).any() else "Your {what} is too low."
    worst = values.max() if (values > high).any() else values.min()
    detail = say("{got} is not between {low} and {high}.", got=float(worst), low=low, high=high)
    return Comparison(False, say(text, what=what), detail)


def curve(
    got: object,
    want: ArrayLike,
    *,
    within: float = 0.02,
    x: ArrayLike | None = None,
    what: str = "curve",
) -> Comparison:
    """A curve that stays within a share `within` of the range of `want`, point by point.

    The message says whether it is too high or low, scaled or shifted, and where
    (in units of `x`, or as a place along the curve) it is worst.
    """
    wanted = np.asarray(want, dtype=float)
    try:
        values = array(got, wanted.shape, what=what)
    except WrongForm as failure:
        return Comparison(False, failure.message, failure.detail)
    span = float(np.ptp(wanted)) or float(np.abs(wanted).max()) or 1.0
    bad = np.abs(values - wanted) > within * span
    if not bad.any():
        return HOLDS
    return deviation(values, wanted, bad, what, x=None if x is None else np.asarray(x, dtype=float), span=span)


def shape_match(got: object, want: ArrayLike, *, at_least: float = 0.98, what: str = "shape") -> Comparison:
    """The same shape up to scale and offset: the correlation of two arrays is at least `at_least`."""
    wanted = np.asarray(want, dtype=float)
    try:
        values = array(got, wanted.shape, what=what)
    except WrongForm as failure:
        return Comparison(False, failure.message, failure.detail)
    a, b = (v.reshape(-1) - v.mean() for v in (values, wanted))
    norm = float(np.sqrt((a @ a) * (b @ b)))
    correlation = float(a @ b) / norm if norm > 0 else 0.0
    if correlation >= at_least:
        return HOLDS
    text = (
        "Your {what} is upside down: its sign is opposite."
        if correlation <= -at_least
        else "Your {what} has another shape than it should (correlation {r})."
    )
    return Comparison(False, say(text, what=what, r=round(correlation, 2)))


def spikes(
    got: object, want: ArrayLike, *, tol: float = 0.5, count_tol: int = 0, what: str = "spike times"
) -> Comparison:
    """Spike times: as many as wanted (give or take `count_tol`), each within `tol` ms of its own."""
    wanted = np.sort(np.asarray(want, dtype=float))
    try:
        times = np.sort(array(got, (None,), what=what))
    except WrongForm as failure:
        return Comparison(False, failure.message, failure.detail)
    if np.abs(times.size - wanted.size) > count_tol:
        text = (
            "There are too many {what} ({share} more)."
            if times.size > wanted.size
            else "There are too few {what} ({share} less)."
        )
        share = percent(abs(times.size - wanted.size) / max(wanted.size, 1))
        return Comparison(
            False,
            say(text, what=what, share=share),
            say("There should be {want}, not {got}.", want=wanted.size, got=times.size),
        )
    n = min(times.size, wanted.size)
    if n == 0:
        return HOLDS
    lag = times[:n] - wanted[:n]
    worst = int(np.abs(lag).argmax())
    if np.abs(lag[worst]) <= tol:
        return HOLDS
    text = (
        "Your {what} come too late, by up to {lag} ms."
        if lag[worst] > 0
        else "Your {what} come too early, by up to {lag} ms."
    )
    return Comparison(
        False,
        say(text, what=what, lag=float(f"{np.abs(lag[worst]):.2g}")),
        say("It is number {n} in the train.", n=worst + 1),
    )


def period(times: object, want: float, *, rel: float = 0.01, skip: int = 1, what: str = "period") -> Comparison:
    """The mean interval between events, once `skip` intervals have passed, is `want` within a share `rel`."""
    try:
        events = np.sort(array(times, (None,), what=what))
    except WrongForm as failure:
        return Comparison(False, failure.message, failure.detail)
    intervals = np.diff(events)[skip:]
    if intervals.size == 0:
        return Comparison(False, say("There are too few events to see a period."))
    return close(float(intervals.mean()), want, rel=rel, what=what)


def increasing(values: object, *, strictly: bool = True, what: str = "value") -> Comparison:
    """Each value is above (or, unless `strictly`, not below) the one before."""
    return _monotone(values, 1, strictly, "Your {what} should rise throughout, but falls or stays at {n} places.", what)


def decreasing(values: object, *, strictly: bool = True, what: str = "value") -> Comparison:
    """Each value is below (or, unless `strictly`, not above) the one before."""
    return _monotone(
        values, -1, strictly, "Your {what} should fall throughout, but rises or stays at {n} places.", what
    )


def shaped(got: object, shape: Shape, *, what: str = "value") -> Comparison:
    """Finite numbers in this shape; None or -1 stands for any length."""
    try:
        array(got, shape, what=what)
    except WrongForm as failure:
        return Comparison(False, failure.message, failure.detail)
    return HOLDS


def holds(condition: object, message: str) -> Comparison:
    """A plain truth with a message of the author's; it must not give hidden values away."""
    return HOLDS if bool(condition) else Comparison(False, Message(message))


def _monotone(got: object, sign: int, strictly: bool, text: str, what: str) -> Comparison:
    try:
        steps = sign * np.diff(array(got, (None,), what=what))
    except WrongForm as failure:
        return Comparison(False, failure.message, failure.detail)
    wrong = int((steps <= 0 if strictly else steps < 0).sum())
    return Comparison(False, say(text, what=what, n=wrong)) if wrong else HOLDS


def _high_or_low(got: float, want: float, what: str) -> Message:
    if got > want:
        return say("Your {what} is too high.", what=what)
    return say("Your {what} is too low.", what=what) if got < want else say("Your {what} is not right.", what=what)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _plain(value: object) -> Any:
    """Arrays and tuples as lists, numpy scalars as Python's, so that == means the same value."""
    if isinstance(value, (np.ndarray, np.generic)):
        return _plain(value.tolist())
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value


def _weight(value: object) -> int:
    """How many objects `_plain` makes of a value, empty rows included."""
    if isinstance(value, np.ndarray):
        return math.prod(max(side, 1) for side in value.shape)
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple, set)) else ()
    return 1 + sum(map(_weight, inner))


def _most_for(want: object) -> int:
    """What is so much heavier than the right answer is not looked at: that could take for ever, and be meant to."""
    return 20_000 + 10 * _weight(want)


def _hashable(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_hashable(item) for item in value)
    if isinstance(value, dict):
        return frozenset((key, _hashable(item)) for key, item in value.items())
    return value


def _short(value: object, limit: int = 120) -> str:
    text = repr(value)
    return text if len(text) <= limit else text[: limit - 1] + "…"


__all__ = [
    "array",
    "close",
    "curve",
    "decreasing",
    "equal",
    "fit_shape",
    "holds",
    "increasing",
    "number",
    "period",
    "same_set",
    "shape_match",
    "shaped",
    "spikes",
    "within",
]
