"""The rules of docs/languages.md: what a value becomes in Octave, and what comes back."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder.checking.compare import close, equal
from autograder.checking.signature import read
from autograder.sandbox import Output, Parameter, Signature
from tests.octave.conftest import needs_octave, takes

pytestmark = needs_octave

ECHO = """
function told = echo (x)
  told = {class(x), size(x), x};
end
"""


@pytest.mark.parametrize(
    "value, array, kind, size",
    [
        (3, False, "double", [1, 1]),
        (2.5, False, "double", [1, 1]),
        (True, False, "logical", [1, 1]),
        (1 + 2j, False, "double", [1, 1]),
        (None, False, "double", [0, 0]),
        ("mV µ 毫伏", False, "char", None),
        ("", False, "char", None),
        (b"ab", False, "uint8", [1, 2]),
        ([1, 2, 3], False, "double", [1, 3]),  # a list of numbers is a row
        ((1.5, 2), False, "double", [1, 2]),
        ([[1, 2], [3, 4]], True, "double", [2, 2]),  # a matrix where the help text speaks of an array
        ([[1, 2], [3, 4]], False, "cell", [1, 2]),
        ([[1, 2], [3, 4, 5]], True, "cell", [1, 2]),  # rows of different length are no matrix
        (["a", "bc"], False, "cell", [1, 2]),
        ([], True, "double", [1, 0]),
        ([], False, "cell", [1, 0]),
        (np.arange(4), False, "double", [1, 4]),  # one axis: a row
        (np.arange(6.0).reshape(2, 3), False, "double", [2, 3]),
        (np.arange(24.0).reshape(2, 3, 4), False, "double", [2, 3, 4]),
        (np.array([True, False]), False, "logical", [1, 2]),
        (np.float32([1, 2]), False, "single", [1, 2]),
        (np.array([1j, 2]), False, "double", [1, 2]),
        (np.array([np.nan, np.inf, -np.inf]), False, "double", [1, 3]),
        (np.zeros((0, 3)), False, "double", [0, 3]),
        ({"n": 1.0, "m": [1, 2]}, False, "struct", [1, 1]),
        ({"three-cycle": 4}, False, "containers.Map", None),
        ({0: "a", 5: "b"}, False, "containers.Map", None),
        ({"end": 1}, False, "containers.Map", None),
        ([np.array([1.0, 2.0]), np.array([3.0, 4.0, 5.0])], False, "cell", [1, 2]),
    ],
    ids=str,
)
def test_a_value_becomes_what_the_rules_say_and_comes_back(
    octave: Any, value: Any, array: bool, kind: str, size: list[int] | None
) -> None:
    with octave({"echo": ECHO}, {"echo": takes("x", array=array)}) as process:
        reply = process.call("echo", [value])
    assert reply.status == "value", reply.error_message
    got_kind, got_size, back = reply.value
    assert got_kind == kind
    assert size is None or got_size.tolist() == size
    if value is None or isinstance(value, bytes):
        assert np.ravel(back).tolist() == list(value or b"")
    elif isinstance(value, np.ndarray):
        assert back.dtype.kind in {"f", value.dtype.kind} and close(back, value)
    else:
        assert equal(back, value)


@pytest.mark.parametrize("trials", [[[0.1, 0.2], [], [0.3]], [np.array([0.1, 0.2]), np.zeros(0), [], [0.3]]])
def test_a_list_of_arrays_can_be_joined_though_some_are_empty(octave: Any, trials: list[Any]) -> None:
    with octave({"joined": "function y = joined (x)\n  y = {numel(x), [x{:}]};\nend\n"}) as process:
        reply = process.call("joined", [trials])
    assert reply.status == "value" and equal(reply.value, [len(trials), [0.1, 0.2, 0.3]])


RESULTS = {
    "column": ("y = [1; 2; 3];", np.array([1.0, 2, 3])),
    "row": ("y = [1 2 3];", np.array([1.0, 2, 3])),
    "scalar": ("y = 2.5;", 2.5),
    "nothing": ("y = [];", np.zeros(0)),
    "range": ("y = 1:3;", np.array([1.0, 2, 3])),
    "sparse": ("y = sparse ([0 1; 2 0]);", np.array([[0.0, 1], [2, 0]])),
    "truth": ("y = [1 2] > 1;", np.array([False, True])),
    "integers": ("y = int32 ([1 2]);", np.array([1, 2], dtype=np.int32)),
    "single": ("y = single (0.5);", 0.5),
    "complex": ("y = [1i; 2];", np.array([1j, 2])),
    "text": ("y = 'mV µ';", "mV µ"),
    "text_rows": ("y = ['ab'; 'cd'];", ["ab", "cd"]),
    "cells": ("y = {'a'; [1 2]; {3}};", ["a", np.array([1.0, 2]), [3.0]]),
    "cell_matrix": ("y = {1, 'a'; 2, 'b'};", [[1.0, "a"], [2.0, "b"]]),
    "struct": ("y.a = 1; y.b = 'x';", {"a": 1.0, "b": "x"}),
    "structs": ("y = struct ('a', {1, 2});", [{"a": 1.0}, {"a": 2.0}]),
    "map": ("y = containers.Map ({'003', 'x y'}, {1, [1 2]}, 'UniformValues', false);", {"003": 1.0, "x y": [1, 2]}),
    "map_of_numbers": ("y = containers.Map ([1 2], {'a', 'b'});", {1: "a", 2: "b"}),
    "solid": ("y = reshape (0:23, [2 3 4]);", np.arange(24.0).reshape(4, 3, 2).T),
}


@pytest.mark.parametrize("name", RESULTS)
def test_a_result_becomes_plain_data(octave: Any, name: str) -> None:
    body, want = RESULTS[name]
    with octave({"f": f"function y = f ()\n  {body}\nend\n"}) as process:
        reply = process.call("f")
    assert reply.status == "value", reply.error_message
    assert type(reply.value) is type(want) and equal(reply.value, want)
    if isinstance(want, np.ndarray):
        assert (reply.value.shape, reply.value.dtype) == (want.shape, want.dtype)


@pytest.mark.parametrize(
    "body, output, want",
    [
        ("y = [1 2 3];", Output(axes=2), np.array([[1.0, 2, 3]])),  # two axes were promised: a matrix of one row
        ("y = [1; 2];", Output(axes=2), np.array([[1.0], [2]])),
        ("y = 7;", Output(axes=1), np.array([7.0])),
        ("y = 'AVAL';", Output(axes=1), ["AVAL"]),  # a list of one text was promised
        ("y = ones (2, 3);", Output(axes=3), np.ones((2, 3, 1))),  # Octave drops last axes of length one
        ("y = [1 2];", Output(whole=True), np.array([1, 2])),
        ("y = [1 2.5];", Output(whole=True), np.array([1, 2.5])),
        ("y = 3;", Output(whole=True), 3),
    ],
)
def test_the_help_text_decides_about_axes_and_whole_numbers(octave: Any, body: str, output: Output, want: Any) -> None:
    with octave({"f": f"function y = f ()\n  {body}\nend\n"}, {"f": Signature((), (output,))}) as process:
        value = process.call("f").value
    assert np.shape(value) == np.shape(want) and np.asarray(value).dtype == np.asarray(want).dtype
    assert np.array_equal(value, want)


def test_every_argument_is_given_and_as_many_results_are_asked_for_as_are_named(octave: Any) -> None:
    source = "function [n, who, y] = f (a, b, c)\n  n = nargin;\n  who = nargout;\n  y = {a, b, c};\nend\n"
    parameters = (Parameter("a", True), Parameter("b", False, False, 2.0), Parameter("c", False, False, None))
    signature = Signature(parameters, (Output("n"), Output("who"), Output("y")))
    with octave({"f": source}, {"f": signature}) as process:
        assert equal(process.call("f", [1]).value, (3, 3, [1, 2, []]))
        assert equal(process.call("f", [1], {"c": 5}).value, (3, 3, [1, 2, 5]))


def test_what_is_no_plain_data_is_said_so(octave: Any) -> None:
    with octave({"f": "function y = f ()\n  y = @sin;\nend\n"}) as process:
        reply = process.call("f")
        assert (reply.status, "function_handle" in reply.error_message) == ("unsendable", True)
        assert process.alive


ONE_POINT = """Read points.

    Returns
    -------
    dict
        The cell: arrays "xyz" (n, 3), "radius" (n,), and "name", a text (its own, if any).
    """


def test_shapes_told_for_the_values_of_a_dict_are_kept(octave: Any) -> None:
    def cell() -> None: ...

    cell.__doc__ = ONE_POINT
    signature = read(cell)
    assert dict(signature.outputs[0].entries) == {"xyz": 2, "radius": 1}
    body = "function c = cell ()\n  c = struct ('xyz', [1 2 3], 'radius', 4, 'name', 'x', 'more', [1 2]);\nend\n"
    with octave({"cell": body}, {"cell": signature}) as process:
        value = process.call("cell").value
    assert (value["xyz"].shape, value["radius"].shape, value["name"], value["more"].shape) == ((1, 3), (1,), "x", (2,))
