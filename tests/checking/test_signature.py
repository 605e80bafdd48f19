"""What other languages must know of a function is read off its help text."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest

from autograder.checking.signature import outputs, read
from autograder.sandbox.model import Output

SOURCE = '''
def rate(times, window, label="x"):
    """Rate.

    Parameters
    ----------
    times : array_like, shape (n,)
        Spikes, ms.
    window : tuple of float
    label : str
    """

def cv(times, least=3):
    """CV.

    Parameters
    ----------
    times
        As in `rate`,
        whose window is left out.
    least : int
    """

def state(times, window, least, split):
    """State.

    Parameters
    ----------
    times, least, window
        As in `cv` and `rate` and `nothing_known`.
    split : float
        Not as in `rate`.
    """

def one(times, other):
    """One.

    Parameters
    ----------
    times, other
        As in `two`.
    """

def two(times, other):
    """Two.

    Parameters
    ----------
    other : array_like
    times
        As in `one`.
    """

def vague(times):
    """Vague.

    Parameters
    ----------
    times
        Whatever `rate` takes.
    """
'''


@pytest.fixture(scope="module")
def module() -> ModuleType:
    made = ModuleType("made")
    exec(SOURCE, made.__dict__)
    return made


@pytest.mark.parametrize(
    "name, arrays",
    [
        ("rate", {"times"}),
        ("cv", {"times"}),  # told in another function's help text
        ("state", {"times"}),  # through two of them
        ("one", {"other"}),  # in a circle
        ("two", {"other"}),
        ("vague", set()),
    ],
)
def test_a_type_may_be_told_elsewhere(module: Any, name: str, arrays: set[str]) -> None:
    assert {p.name for p in read(getattr(module, name)).parameters if p.array} == arrays


@pytest.mark.parametrize(
    "returns, want",
    [
        ("list of int", [Output("", 1, True)]),  # one number of a list is a list, too
        ("hubs : list of str", [Output("hubs", 1)]),
        ("ndarray of int", [Output("", 1, True)]),
        ("ndarray, shape (n, 3)", [Output("", 2)]),
        ("ndarray, shape (n_exc + n_inh,)", [Output("", 1)]),
        ("ndarray, shape of `current`", [Output()]),  # a number, where a number was given
        ("float or ndarray, shape (n,)", [Output()]),
        ("tuple of two floats", [Output(), Output()]),
        ("v, n : ndarray, shape (n_steps,)", [Output("v", 1), Output("n", 1)]),
        ("times : ndarray\nneurons : ndarray of int", [Output("times", 1), Output("neurons", 1, True)]),
        ("dict", [Output()]),
    ],
)
def test_what_comes_back(returns: str, want: list[Output]) -> None:
    assert list(outputs(f"Do it.\n\nReturns\n-------\n{returns}\n")) == want
