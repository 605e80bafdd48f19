"""Saying how an answer is wrong: by a factor, upside down, shifted, too high, and where.

The diagnoses are tried from the most telling to the plainest; the first that
explains the whole error is given.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from autograder.checking.outcome import Comparison, say
from autograder.messages import Message

_UNIT_FACTORS = (1e3, 1e-3, 1e6, 1e-6, 1e2, 1e-2, 1e1, 1e-1, 60.0, 1 / 60)
_FIT = 0.02
"""A diagnosis explains the error when it leaves less than this share of the signal's size."""


def percent(share: float) -> str:
    """0.314 -> "31 %": two digits, never more than a hidden check may tell."""
    return f"{float(f'{100 * share:.2g}'):g} %"


def deviation(
    got: NDArray[Any],
    want: NDArray[Any],
    wrong: NDArray[np.bool_],
    what: str,
    *,
    x: NDArray[Any] | None = None,
    span: float | None = None,
) -> Comparison:
    """A failed comparison of two finite arrays of one shape, explained.

    Parameters
    ----------
    got, want : ndarray, same shape
        The answer and what it should be.
    wrong : ndarray of bool, same shape
        Where they differ by more than allowed.
    x : ndarray, optional
        The abscissa, to say where a curve is worst.
    span : float, optional
        What errors are given relative to; by default the wanted value at the worst place.
    """
    g, w, bad = got.reshape(-1), want.reshape(-1), wrong.reshape(-1)
    error = np.where(bad, np.abs(g - w), 0.0)
    error[~np.isfinite(error)] = 0.0
    worst = int(error.argmax())
    detail = say("At the worst place it is {got} where {want} is right.", got=_show(g[worst]), want=_show(w[worst]))
    message = None if np.iscomplexobj(g) or np.iscomplexobj(w) else _pattern(g, w, what)
    if message is None and got.ndim == 2 and got.shape[0] == got.shape[1] and np.allclose(got.T, want, rtol=1e-3):
        message = say("Your {what} is the transpose of what it should be.", what=what)
    if message is None:
        message = _size(g, w, bad, worst, what, x, span)
    return Comparison(False, message, detail)


def _pattern(g: NDArray[Any], w: NDArray[Any], what: str) -> Message | None:
    """A factor, a sign, an offset or an order that explains the whole error."""
    norm = float(w @ w)
    if norm == 0 or not np.isfinite(g).all() or not np.isfinite(w).all():
        return None
    factor = float(g @ w) / norm
    size = float(np.linalg.norm(w))
    if np.linalg.norm(g - factor * w) <= _FIT * max(abs(factor), 1e-12) * size and abs(factor - 1) > _FIT:
        if abs(factor) < 1e-9:
            return say("Your {what} is zero.", what=what)
        if abs(factor + 1) < _FIT:
            return say("Your {what} has the opposite sign.", what=what)
        for unit in _UNIT_FACTORS:
            if abs(factor / unit - 1) < _FIT:
                return say("Your {what} is off by a factor of {factor}: is a unit converted?", what=what, factor=unit)
        if abs(factor - 1) > 0.1:
            return say("Your {what} is {factor} times what it should be.", what=what, factor=_round(factor))
        return None
    if g.size < 4:
        return None
    offset = float(np.mean(g - w))
    spread = float(np.std(w))
    if spread > 0 and np.std(g - w) <= _FIT * spread and abs(offset) > 2 * _FIT * spread:
        side = "above" if offset > 0 else "below"
        text = {
            "above": "Your {what} is shifted up by the same amount everywhere.",
            "below": "Your {what} is shifted down by the same amount everywhere.",
        }[side]
        return say(text, what=what)
    if np.allclose(g[::-1], w, rtol=1e-6, atol=1e-9 * size):
        return say("Your {what} is in reverse order.", what=what)
    for lag in (1, -1):
        a, b = (g[1:], w[:-1]) if lag > 0 else (g[:-1], w[1:])
        if float(np.linalg.norm(b)) > 0 and np.allclose(a, b, rtol=1e-6, atol=1e-9 * size):
            return say("Your {what} is off by one sample.", what=what)
    return None


def _size(
    g: NDArray[Any],
    w: NDArray[Any],
    bad: NDArray[np.bool_],
    worst: int,
    what: str,
    x: NDArray[Any] | None,
    span: float | None,
) -> Message:
    """Too high or too low, by how much, at how many places, and where most."""
    gap = np.abs(g[worst] - w[worst])
    scale = span if span is not None else float(np.abs(w[worst]))
    real = not np.iscomplexobj(g) and not np.iscomplexobj(w)
    side = np.sign((g - w)[bad]) if real else np.zeros(1)
    if g.size == 1 and real:
        if scale > 0:
            text = "Your {what} is too high by {share}." if side[0] > 0 else "Your {what} is too low by {share}."
            return say(text, what=what, share=percent(float(gap) / scale))
        return say("Your {what} should vanish, but does not.", what=what)
    gaps: dict[str, Any] = {"what": what, "n": int(bad.sum()), "all": int(bad.size)}
    if scale > 0:
        gaps["share"] = percent(float(gap) / scale)
        if (side > 0).all() and real:
            text = "Your {what} is too high by up to {share}, at {n} of {all} values."
        elif (side < 0).all() and real:
            text = "Your {what} is too low by up to {share}, at {n} of {all} values."
        else:
            text = "Your {what} is off by up to {share}, at {n} of {all} values."
    else:
        text = "Your {what} differs at {n} of {all} values, some of which should vanish."
    message = say(text, **gaps)
    if x is not None and x.size == g.size:
        return say("{finding} It is worst at {place}.", finding=message, place=_round(float(x.reshape(-1)[worst])))
    return message


def _round(value: float) -> float:
    return float(f"{value:.2g}")


def _show(value: Any) -> str:
    return f"{value:.6g}"
