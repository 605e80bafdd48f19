"""What a help text says about a function, as calls into other languages need it."""

from __future__ import annotations

import pytest

from autograder.checking.signature import outputs
from autograder.sandbox.model import Output


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
