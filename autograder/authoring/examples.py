"""Recorded examples: what the public checks call, and what the reference answers.

Students who work without Python cannot run the public checks; they compare with these instead. They are recorded once,
by `neurograde release --record`, into assignments/<id>/examples.json, and rendered from there: numbers computed anew
would differ in their last digits from machine to machine, and a release is the same bytes everywhere. Only
calls of public checks are recorded, and of those only what is small enough to be read; where nothing of a function is,
the smallest call.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from autograder.checking.drawn import Figure
from autograder.checking.reference import Reference, load_reference
from autograder.checking.runner import CheckRun, default_seed, select, with_checks
from autograder.checking.signature import signatures
from autograder.checking.stage import Student, working_folder
from autograder.course import Assignment
from autograder.errors import CourseError
from autograder.sandbox.codec import round_trip

DIGITS = 8
MAX_NUMBERS, MAX_CALLS = 400, 3  # in one example; of one function
MAX_ALONE = 5000  # in the only example of a function


@dataclass(frozen=True)
class Example:
    """One call of a public check: by position and by name, the files laid out for it, the reference's answer."""

    check: str
    function: str
    args: Sequence[Any]
    kwargs: Mapping[str, Any]
    files: Mapping[str, str]
    value: Any  # None for a figure, and where a seed was given


def read_examples(assignment: Assignment) -> tuple[Example, ...]:
    """The recorded examples of an assignment; none where nothing was recorded."""
    path = assignment.folder / "examples.json"
    if not path.is_file():
        return ()
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))
        return tuple(
            Example(
                entry["check"],
                entry["function"],
                tuple(map(_open, entry["args"])),
                {name: _open(value) for name, value in entry["kwargs"].items()},
                entry["files"],
                _open(entry["value"]),
            )
            for entry in entries
            if entry["function"] in assignment.functions
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        raise CourseError(path, "", "these are no recorded examples", "run `neurograde release --record`") from None


def write_examples(assignment: Assignment, examples: Sequence[Example]) -> Path:
    """Put examples where the release reads them."""
    path = assignment.folder / "examples.json"
    lines = [
        json.dumps(
            {
                "check": one.check,
                "function": one.function,
                "args": [_closed(value) for value in one.args],
                "kwargs": {name: _closed(value) for name, value in one.kwargs.items()},
                "files": dict(one.files),
                "value": _closed(_rounded(one.value)),
            },
            ensure_ascii=False,
        )
        for one in examples
    ]
    path.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")
    return path


def record(assignment: Assignment) -> list[Example]:
    """Run the public checks on the reference and note what they call."""
    found: list[Example] = []
    figures = frozenset(name for name, q in assignment.functions.items() if q.kind == "figure")
    with working_folder(assignment) as folder:
        module = load_reference(assignment.reference)
        reference = Reference(module, folder, figures)
        known = signatures(assignment, module)
        random = frozenset(name for name, one in known.items() if any(p.name == "seed" for p in one.parameters))

        def turn(run: CheckRun) -> None:
            run.play(lambda check: _Recorder(assignment, reference, folder, check, found, random))

        with_checks(assignment, turn, select(public_only=True))
    sizes = [_size([*one.args, *one.kwargs.values(), one.value, *one.files.values()]) for one in found]
    smallest = {one.function: size for size, one in sorted(zip(sizes, found, strict=True), key=lambda pair: -pair[0])}
    kept: list[Example] = []
    count: Counter[str] = Counter()
    for size, example in zip(sizes, found, strict=True):
        least = smallest[example.function]
        limit, calls = (MAX_NUMBERS, MAX_CALLS) if least <= MAX_NUMBERS else (min(least, MAX_ALONE), 1)
        if size <= limit and count[example.function] < calls:
            count[example.function] += 1
            kept.append(example)
    return kept


class _Recorder:
    """The Stage of one check: the reference in the student's place, with somebody taking notes."""

    def __init__(
        self,
        assignment: Assignment,
        reference: Reference,
        folder: Path,
        check: str,
        found: list[Example],
        random: frozenset[str],
    ) -> None:
        self.seed, self.data, self.reference = default_seed(assignment), assignment.data, reference
        self.student: Any = Student(self._call, assignment.functions)
        self._folder, self._check, self._found = folder, check, found
        self._files: dict[str, str] = {}
        self._random = random

    def put_file(self, name: str, content: str | bytes) -> str:
        """Write a file where the reference runs, and remember it."""
        target = self._folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        raw = content.encode() if isinstance(content, str) else content
        target.write_bytes(raw)
        self._files[name] = raw.decode(errors="replace")
        return name

    def _call(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        value = getattr(self.reference, name)(*args, **kwargs)
        plain = None if isinstance(value, Figure) else round_trip(value)
        shown = None if name in self._random else plain  # what a seed gives is the generator's business
        self._found.append(
            Example(self._check, name, round_trip(list(args)), round_trip(kwargs), dict(self._files), shown)
        )
        return value if isinstance(value, Figure) else plain


# ------------------------------------------------------------------------------------------------ as JSON


def _closed(value: Any) -> Any:
    """Plain data as JSON, without losing what is an array, a tuple, a dict."""
    match value:
        case None | bool() | int() | str():
            return value
        case float():
            return value if math.isfinite(value) else {"float": repr(value)}
        case complex():
            return {"complex": [_closed(value.real), _closed(value.imag)]}
        case list():
            return [_closed(item) for item in value]
        case tuple():
            return {"tuple": [_closed(item) for item in value]}
        case dict():
            return {"dict": [[_closed(key), _closed(item)] for key, item in value.items()]}
        case np.ndarray():
            return {"array": _closed(value.tolist()), "dtype": value.dtype.str, "shape": list(value.shape)}
    raise TypeError(type(value).__name__)


def _open(value: Any) -> Any:
    if isinstance(value, list):
        return [_open(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "float" in value:
        return float(value["float"])
    if "complex" in value:
        return complex(*map(_open, value["complex"]))
    if "tuple" in value:
        return tuple(map(_open, value["tuple"]))
    if "dict" in value:
        return {_open(key): _open(item) for key, item in value["dict"]}
    return np.array(_open(value["array"]), dtype=value["dtype"]).reshape(value["shape"])


def _rounded(value: Any) -> Any:
    if isinstance(value, float) and math.isfinite(value):
        return float(f"{value:.{DIGITS}g}")
    if isinstance(value, complex):
        return complex(_rounded(value.real), _rounded(value.imag))
    if isinstance(value, (list, tuple)):
        return type(value)(_rounded(item) for item in value)
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    if isinstance(value, np.ndarray) and value.dtype.kind in "fc":
        return np.array([_rounded(item) for item in value.ravel().tolist()], dtype=value.dtype).reshape(value.shape)
    return value


def _size(value: Any) -> int:
    if isinstance(value, np.ndarray):
        return value.size
    if isinstance(value, (list, tuple)):
        return sum(map(_size, value))
    if isinstance(value, dict):
        return sum(map(_size, value.values()))
    return len(value) // 20 if isinstance(value, str) else 1
