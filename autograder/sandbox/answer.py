"""What is believed of a child's answer: that it is one, to the question asked, in the form that workers write."""

from __future__ import annotations

from typing import Any

from .codec import CodecError
from .model import Problem
from .text import clean

STATUSES = frozenset(["value", "missing", "raised", "memory", "exited", "unsendable"])
"""What a child may say of a call; all else is the grader's to find."""


def sound(answer: Any, number: int) -> dict[str, Any]:
    """`answer` when it is an answer to request `number` of the right form. Raises CodecError.

    Every part may be anything that the codec decodes, an array too: types first, then values.
    """
    if type(answer) is not dict or type(answer.get("id")) is not int or answer["id"] != number:
        raise CodecError("an answer to a question not asked")
    if type(answer.get("status")) is not str or answer["status"] not in STATUSES:
        raise CodecError("an unknown status")
    if answer["status"] == "memory" and "value" in answer:
        raise CodecError("a value of what did not end")
    if any(type(answer.get(key, "")) is not str for key in ("error_type", "error_message", "error_cell")):
        raise CodecError("an error that is no text")
    line = answer.get("error_line")
    if line is not None and (type(line) is not int or not 0 <= line < 10**7):
        raise CodecError("a line that is no number")
    if answer.get("figure") is not None and type(answer["figure"]) is not dict:
        raise CodecError("a figure that is none")
    return answer


def problems(told: object) -> tuple[Problem, ...]:
    """What the child says of cells that failed while its program was loaded. Raises CodecError."""
    if type(told) is not list:
        raise CodecError("problems that are no list")
    return tuple(map(_problem, told[:1000]))


def _problem(entry: object) -> Problem:
    if type(entry) is not dict or not {"error_cell", "error_type", "error_message", "error_line"} <= entry.keys():
        raise CodecError("a problem that is none")
    found = sound(entry | {"id": 0, "status": "raised"}, 0)
    return Problem(
        cell=clean(found["error_cell"], 200),
        error_type=clean(found["error_type"], 100),
        message=clean(found["error_message"], 2000),
        line=found["error_line"],
    )
