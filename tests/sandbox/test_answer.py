"""What a child says of a call is anything that decodes: it is believed part by part, and doubted without accident."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.sandbox.answer import problems, sound
from autograder.sandbox.codec import CodecError

from .test_codec import PLAIN

PARTS = ("id", "status", "value", "error_type", "error_message", "error_cell", "error_line", "figure")


@given(st.dictionaries(st.sampled_from(PARTS), PLAIN))
@settings(max_examples=300, deadline=None)
def test_any_answer_is_believed_or_refused(parts: dict[str, Any]) -> None:
    try:
        believed = sound({"id": 5, "status": "value"} | parts, 5)
    except CodecError:
        return
    assert (believed["id"], type(believed["status"])) == (5, str)


@given(PLAIN | st.lists(st.dictionaries(st.sampled_from(PARTS), PLAIN), max_size=3))
@settings(max_examples=200, deadline=None)
def test_any_account_of_loading_is_believed_or_refused(told: Any) -> None:
    try:
        found = problems(told)
    except CodecError:
        return
    assert all(type(problem.message) is str for problem in found)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("value", [np.array([1, 2]), np.array(["value", "x"]), np.zeros(0), [5], True, 5.0])
def test_an_array_in_the_place_of_a_word_is_no_accident(part: str, value: object) -> None:
    answer = {"id": 5, "status": "value"} | {part: value}
    if part == "value":
        assert sound(answer, 5) is answer
    else:
        with pytest.raises(CodecError):
            sound(answer, 5)


def test_a_whole_account_of_a_failed_cell_is_kept() -> None:
    told = {"error_cell": "cell 3", "error_type": "NameError", "error_message": "x\x1b[31m", "error_line": 4}
    (problem,) = problems([told])
    assert (problem.cell, problem.error_type, problem.message, problem.line) == ("cell 3", "NameError", "x", 4)
