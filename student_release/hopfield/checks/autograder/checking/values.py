"""From what a student returned to numbers that a check can use.

Students return lists, tuples, float32 arrays, columns of shape (n, 1), integers
where floats were meant: all fine. What is not a number of the right shape
raises `WrongForm` with a message that says what came instead.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from autograder.checking.outcome import WrongForm, say
from autograder.messages import Gap

Shape = tuple[int | None, ...]


def array(got: object, shape: Shape | None = None, *, what: str = "value", finite: bool = True) -> NDArray[Any]:
    """`got` as a numeric array, new and of float (or complex, where complex values came).

    Parameters
    ----------
    got : object
        A number, (nested) list or tuple of numbers, or array, as a student returned it.
    shape : tuple, optional
        The shape asked for; None or -1 stands for any length. (n, 1) and (1, n) pass for (n,).
    what : str
        The quantity's name, for the message.
    finite : bool
        Whether every value must be finite.

    Raises
    ------
    WrongForm
        Where `got` is not that.
    """
    if got is None:
        raise WrongForm(say("Your {what} is None: is a return statement missing?", what=what))
    values = _numeric(got, what)
    if shape is not None:
        values = fit_shape(values, shape, what)
    if finite and not np.isfinite(values).all():
        bad = int(values.size - np.isfinite(values).sum())
        raise WrongForm(
            say("Your {what} holds {bad} values that are not finite (NaN or infinite).", what=what, bad=bad)
        )
    return values


def number(got: object, *, what: str = "value") -> float:
    """`got` as one finite real number; arrays of one element pass."""
    values = array(got, what=what)
    if values.size != 1:
        raise WrongForm(say("Your {what} should be one number, but has {size} values.", what=what, size=values.size))
    if np.iscomplexobj(values):
        raise WrongForm(say("Your {what} is complex; a real number was asked for.", what=what))
    return float(values.reshape(()))


def fit_shape(values: NDArray[Any], shape: Shape, what: str) -> NDArray[Any]:
    """`values` in the shape asked for, dropping axes of length one where that is what differs."""
    if _fits(values.shape, shape):
        return values
    if len(shape) == 1 and sum(n != 1 for n in values.shape) <= 1:
        values = values.reshape(-1)  # a column or a row, or a single number for a series of one
    elif shape == () and values.size == 1:
        values = values.reshape(())
    if _fits(values.shape, shape):
        return values
    message = say(
        "The shape of your {what} is {got}, which is not the shape asked for.",
        what=what,
        got=show_shape(values.shape),
    )
    wanted = say("Its shape should be {want}.", want=show_shape(shape))
    raise WrongForm(message, wanted)


def show_shape(shape: Shape) -> str:
    """(3, n) for (3, None): a shape as people write it."""
    letters = iter("nmkl")
    parts = [next(letters, "?") if n is None or n == -1 else str(n) for n in shape]
    return f"({parts[0]},)" if len(parts) == 1 else f"({', '.join(parts)})"


def kind_of(got: object) -> Gap:
    """A student's value named by its type, never by its contents."""
    if isinstance(got, np.ndarray):
        return f"array ({got.dtype})"
    return type(got).__name__


def _fits(have: tuple[int, ...], want: Shape) -> bool:
    return len(have) == len(want) and all(w is None or w == -1 or h == w for h, w in zip(have, want, strict=True))


def _numeric(got: object, what: str) -> NDArray[Any]:
    if isinstance(got, (str, bytes, dict)) or not isinstance(
        got, (bool, int, float, complex, list, tuple, np.ndarray, np.generic)
    ):
        raise WrongForm(say("Your {what} should be numbers, but is of type {kind}.", what=what, kind=kind_of(got)))
    try:
        values = np.array(got)
    except (ValueError, TypeError, OverflowError):
        raise WrongForm(say("Your {what} is a list whose rows differ in length or kind.", what=what)) from None
    if values.dtype.kind in "biu":
        return values.astype(float)
    if values.dtype.kind == "f":
        return values.astype(float)
    if values.dtype.kind == "c":
        return values.real.astype(float) if not values.imag.any() else values.astype(complex)
    if values.dtype == object:
        if any(item is None for item in values.reshape(-1)):
            raise WrongForm(say("Your {what} holds None among its values.", what=what))
        try:
            return values.astype(float)
        except (ValueError, TypeError, OverflowError):
            pass
    raise WrongForm(say("Your {what} should be numbers, but is of type {kind}.", what=what, kind=kind_of(values)))
