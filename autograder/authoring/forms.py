"""Right answers in other forms: the reference's values as another student's code might return them.

Only forms that a docstring leaves open. The reference runs untouched behind them, in a module of its own, so
that its functions see each other's values as they were.
"""

from __future__ import annotations

from autograder.course import Assignment
from autograder.reading import read_text

FORMS = {
    "plain_lists": ("Lists in the place of arrays, Python's numbers for numpy's.", "value.tolist()", "value.item()"),
    "single_precision": (
        "Results in single precision.",
        "value.astype({'d': 'f', 'D': 'F'}.get(value.dtype.char, value.dtype))",
        "value",
    ),
    "column_major": ("Arrays laid out column by column.", "np.asfortranarray(value)", "value"),
    "strided_views": (
        "Arrays that are views of every second element of larger ones.",
        "np.repeat(value, 2, axis=-1)[..., ::2] if value.ndim else value",
        "value",
    ),
}
"""Name -> (what it does, an array in this form, a numpy number in this form)."""

_SOURCE = '''"""{about}"""
import functools
import types

import numpy as np

_original = types.ModuleType("original")
exec(compile({reference!r}, "reference", "exec"), _original.__dict__)


def _form(value):
    if isinstance(value, np.ndarray):
        return {array}
    if isinstance(value, np.generic):
        return {number}
    if isinstance(value, (tuple, list)):
        return type(value)(map(_form, value))
    if isinstance(value, dict):
        return {{key: _form(part) for key, part in value.items()}}
    return value


def _formed(function):
    @functools.wraps(function)
    def call(*args, **kwargs):
        return _form(function(*args, **kwargs))

    return call


globals().update({{name: _formed(getattr(_original, name)) for name in {names!r}}})
'''


def forms_of(assignment: Assignment) -> dict[str, str]:
    """Name -> source of the reference in each form."""
    reference = read_text(assignment.reference)
    names = sorted(assignment.functions)
    return {
        name: _SOURCE.format(about=about, reference=reference, array=array, number=number, names=names)
        for name, (about, array, number) in FORMS.items()
    }
