"""Comparators: right answers in any honest form pass, wrong ones fail and are told how."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import autograder.checking as checking
from autograder.checking import (
    array,
    close,
    curve,
    decreasing,
    equal,
    holds,
    increasing,
    number,
    period,
    same_set,
    shape_match,
    shaped,
    spikes,
    within,
)  # fmt: skip
from autograder.checking.outcome import Comparison, Credit, WrongForm, forget_comparisons, messages_of
from autograder.messages import Message, Translator, read_catalogue

X = np.linspace(0, 2 * np.pi, 200)


def why(comparison: Comparison) -> str:
    assert not comparison.holds
    assert comparison.message is not None
    return str(comparison.message)


VECTOR = [1.0, 2.0, 3.0]
HONEST = [
    [1.0, 2, 3],
    (1, 2, 3),
    np.array([1, 2, 3]),
    np.array([[1.0], [2], [3]]),
    np.array([[1.0, 2, 3]]),
    np.array([1, 2, 3], dtype=np.float32),
    [np.float64(1), np.int64(2), 3.0],
    [1 + 1e-9, 2, 3],
    [1 + 0j, 2, 3],
]
WRONG = [
    *(None, "1", b"1", {}, {"a": 1}, [], object(), [object()] * 3, [1, 2, 10**400]),
    *([1.0, None, 3.0], [1.0, "a", 3.0], [[1.0], [2.0, 3.0]], np.array(["a", "b", "c"])),
    *([1.0, np.nan, 3.0], [1.0, np.inf, 3.0], [1.0, 2.0], [VECTOR] * 2),
]


@pytest.mark.parametrize("got", HONEST)
def test_honest_forms_of_a_right_vector_pass(got: Any) -> None:
    assert close(got, [1.0, 2.0, 3.0])


@pytest.mark.parametrize("got", [1.0, np.float32(1), np.array(1.0), [1.0], np.array([[1.0]]), 1, True, 1 + 0j])
def test_honest_forms_of_a_right_number_pass(got: Any) -> None:
    assert close(got, 1.0)
    assert number(got) == 1.0


@pytest.mark.parametrize("got", WRONG)
def test_what_is_not_three_finite_numbers_is_not_close_to_them(got: Any) -> None:
    result = close(got, [1.0, 2.0, 3.0])
    assert not result.holds and result.message is not None
    assert str(result.message)


def test_a_scalar_wanted_stands_for_all_but_not_for_none() -> None:
    assert close([0.0, 0.0], 0.0)
    assert not close([], 0.0)
    assert not close([0.0, 1e-300], 0.0)
    assert close([0.0, 1e-9], 0.0, abs=1e-8)


def test_where_the_wanted_value_is_not_finite_the_answer_must_equal_it() -> None:
    assert close([np.inf, 1.0, np.nan], [np.inf, 1.0, np.nan])
    assert not close([-np.inf, 1.0, np.nan], [np.inf, 1.0, np.nan])
    assert not close([1e308, 1.0, 0.0], [np.inf, 1.0, np.nan])
    finite = close([-3.0, 1.0, 0.0], [np.inf, 1.0, np.nan], what="rate")
    assert "finite number at 2 of 3 values" in str(finite.message)
    assert not close([np.nan, 1.0], [2.0, 1.0])


def test_single_precision_is_judged_by_its_own_precision() -> None:
    rounded = np.array([1 / 3, 2 / 7], dtype=np.float32)
    assert close(rounded, [1 / 3, 2 / 7], rel=1e-9)
    assert not close(rounded.astype(float), [1 / 3, 2 / 7], rel=1e-9)
    assert not close(rounded * np.float32(1.001), [1 / 3, 2 / 7])


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (1000 * np.cos(X) + 0, "factor of 1000"),
        (-np.cos(X), "opposite sign"),
        (0 * X, "zero"),
        (2 * np.cos(X), "2 times"),
        (np.cos(X) + 0.3, "shifted up"),
        (np.cos(X) - 0.3, "shifted down"),
        (np.roll(np.cos(X[:-1]) + X[:-1], 1), "off by one sample"),
        (1.05 * np.cos(X) + np.where(X > 3, 0.5, 0), "off by up to|too high"),
    ],
)
def test_the_way_an_answer_is_wrong_is_told(wrong: np.ndarray, said: str) -> None:
    import re

    want = np.cos(X) if wrong.size == X.size else np.cos(X[:-1]) + X[:-1]
    assert re.search(said, why(close(wrong, want)))


def test_a_transposed_matrix_is_told() -> None:
    matrix = np.arange(9.0).reshape(3, 3) ** 2
    assert "transpose" in why(close(matrix.T, matrix))


def test_hidden_messages_never_carry_the_wanted_value() -> None:
    comparison = close([1.0, 2.0, 3.5], [1.0, 2.0, 3.1234567])
    assert "3.12" not in why(comparison)
    assert "3.12" in str(comparison.detail)


def test_curves_are_judged_relative_to_their_range_and_place_is_told() -> None:
    want = 100 * np.sin(X)
    assert curve(want + 1.9, want, within=0.01)
    bent = want + np.where(X > 6, 30, 0)
    assert "worst at 6" in why(curve(bent, want, within=0.01, x=X))
    assert curve(np.ones(5), np.ones(5)) and not curve(2 * np.ones(5), np.ones(5))


def test_a_column_or_a_row_is_a_series_where_one_is_asked() -> None:
    state = np.array([1, -1, 1])
    for want in (state, state.tolist()):
        for got in (state[:, None], state[None], state[None, :, None]):
            assert equal(got, want)
            assert not equal(-got, want) and not equal(np.append(got, 1)[:, None], want)
    assert not equal(np.array([[1, -1], [1, 1]]), np.array([1, -1, 1, 1]))  # nobody says in which order
    assert not equal(state[:, None], state[None])
    assert not equal([[1], [-1], [1]], [[1, -1, 1]])


def test_equal_means_the_same_value_whatever_holds_it() -> None:
    assert equal([1, 2, (3, 4)], [1, 2, [3, 4]])
    assert equal(np.array([[1, 2]]), [[1, 2]]) and equal(3.0, 3) and equal({"a": np.int64(1)}, {"a": 1})
    assert not equal([1, 2], [1, 2, 3]) and not equal(None, 0) and not equal("a", "b") and not equal([1], 1)
    assert "1 of 3 entries" in why(equal([1, 2, 4], [1, 2, 3], what="order"))


def test_sets_ignore_order_and_repetition() -> None:
    assert same_set([[1, 2], (3, 4), [1, 2]], [(3, 4), (1, 2)])
    assert same_set(np.array([[1, 2], [3, 4]]), [(1, 2), (3, 4)])
    assert "lacks 1 members and has 1" in why(same_set([1, 2], [2, 3]))
    assert not same_set(7, [7]) and not same_set(None, [])


def test_intervals_monotony_and_shape() -> None:
    assert within([1, 2], 1, 2) and not within([1, 2.1], 1, 2) and not within([], 0, 1) and not within(np.nan, 0, 1)
    assert increasing([1, 2, 3]) and not increasing([1, 2, 2]) and increasing([1, 2, 2], strictly=False)
    assert decreasing([3, 2]) and not decreasing([3, 4]) and not increasing(None)
    assert (
        shaped(np.zeros((3, 2)), (None, 2))
        and not shaped(np.zeros((3, 2)), (2, None))
        and not shaped([1, np.nan], (2,))
    )
    assert holds(True, "never said") and not holds(0, "said")


def test_spike_trains_are_compared_by_count_and_time() -> None:
    train = np.arange(10.0, 200, 13)
    assert spikes(train + 0.4, train) and spikes(train[::-1], train) and spikes([], [])
    assert "too late" in why(spikes(train + 0.8, train)) and "too early" in why(spikes(train - 0.8, train))
    assert "too few" in why(spikes(train[1:], train)) and "too many" in why(spikes(train, train[1:]))
    assert spikes(train[:-1], train, count_tol=1)
    assert not spikes([], train) and not spikes(None, train)


def test_periods_need_events() -> None:
    assert period([0, 9, 19.05, 29, 39], 10) and not period([0, 9, 20, 31], 10) and not period([5.0], 10)


def test_shape_match_is_blind_to_scale_but_not_to_sign() -> None:
    assert shape_match(3 + 5 * np.sin(X), np.sin(X))
    assert "upside down" in why(shape_match(-np.sin(X), np.sin(X)))
    assert not shape_match(np.zeros_like(X), np.sin(X)) and not shape_match(np.cos(X), np.sin(X))


def test_array_says_what_came_instead() -> None:
    with pytest.raises(WrongForm, match="return statement"):
        array(None)
    with pytest.raises(WrongForm, match=r"shape should be \(2, n\)"):
        array(np.zeros((3, 4)), shape=(2, None))
    with pytest.raises(WrongForm, match="one number"):
        number([1, 2])
    assert array([[1], [2]], shape=(None,)).shape == (2,)


def test_the_last_false_comparison_is_what_an_assertion_tells() -> None:
    forget_comparisons()
    with pytest.raises(AssertionError) as caught:
        assert close(2.0, 1.0, what="rate") or equal(2, 1, what="count")
    assert [str(m) for m in messages_of(caught.value, public=False)] == ["Your count is too high."]
    assert len(messages_of(caught.value, public=True)) == 2
    forget_comparisons()
    assert [str(m) for m in messages_of(AssertionError(), True)] == ["This does not hold for your answer."]


def test_credit_loses_only_the_shares_that_fail() -> None:
    credit = Credit()
    with credit(0.25):
        assert close(1.0, 2.0)
    with credit(0.75):
        assert close(1.0, 1.0)
    assert credit.lost == 0.25 and len(credit.messages) == 1
    with pytest.raises(ValueError, match="at most 1"), credit(0.5):
        pass


def sentences_of_the_engine() -> list[tuple[str, str]]:
    """What may be said: constants of the checking room that are no docstrings and end in a full stop."""
    found = []
    for path in sorted(Path(checking.__file__).parent.glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
                text = node.value
                if text.endswith(".") and " " in text and "\n" not in text:
                    found.append((path.name, text))
    return found


@pytest.mark.parametrize(("file", "text"), sentences_of_the_engine())
def test_every_sentence_has_its_chinese_with_the_same_gaps(file: str, text: str) -> None:
    import string

    chinese = Translator("zh").text(text)
    assert chinese != text, f"{file}: {text!r} is missing in neurograde.po"
    gaps = [{name for _, name, _, _ in string.Formatter().parse(t) if name} for t in (text, chinese)]
    assert gaps[0] == gaps[1]


def test_a_message_is_said_in_either_language_and_survives_storage() -> None:
    message = Message("Your {what} is too high by {share}.", {"what": "value", "share": "31 %"})
    again = Message.from_plain(message.to_plain())
    assert Translator("zh").say(again) == "你的数值偏高 31 %。"
    nested = Message("{finding} It is worst at {place}.", {"finding": message, "place": 3.0})
    assert str(Message.from_plain(nested.to_plain())) == "Your value is too high by 31 %. It is worst at 3."
    with pytest.raises(ValueError, match="not a message"):
        Message.from_plain({"x": 1})


def test_a_broken_catalogue_is_named(tmp_path: Path) -> None:
    from autograder.errors import CourseError

    (tmp_path / "zh.po").write_bytes('msgid "a"\nmsgstr "数"'.encode("gbk"))
    with pytest.raises(CourseError, match=r"zh\.po"):
        read_catalogue(tmp_path / "zh.po")
    assert read_catalogue(tmp_path / "none.po") == {}


@pytest.mark.parametrize("empty", [[], np.zeros(0), np.zeros((0, 1)), np.zeros((1, 0)), np.array([]), ()])
def test_no_spikes_is_an_empty_train_in_any_form(empty: Any) -> None:
    assert spikes(empty, [])
    assert array(empty, shape=(None,)).shape == (0,)


@pytest.mark.parametrize(
    "got",
    [np.zeros((2**24, 1), "i1"), np.zeros((2**20, 0)), [[k, k] for k in range(50_000)], [{"a": [0] * 50_000}]],
    ids=["a long column", "empty rows", "pairs", "in a dict"],
)
def test_what_is_far_too_long_is_not_unpacked(got: object) -> None:
    for compare in (equal, same_set):
        result = compare(got, [[1, 2], [3, 4]])
        assert not result and "too many" in str(result.message)


def test_members_with_keys_of_several_kinds_can_be_compared() -> None:
    assert not same_set([{1: 2, "1": "x"}, {"1": "x", 1: [2]}], [{"1": "x"}])
    assert same_set([{"1": "x", 1: [2]}], [{1: [2], "1": "x"}])
