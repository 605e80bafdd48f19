"""How the reference's functions are called and what they return, read off their signatures and help texts.

Python needs none of this.  Other languages have no keywords, no tuples, and only matrices: there a call passes every
argument in order, asks for as many values as the help text names, and gets back the axes that it promises.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from itertools import takewhile
from types import ModuleType

from autograder.course import Assignment
from autograder.sandbox.model import Output, Parameter, Signature

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_NAMES = re.compile(r"[A-Za-z_]\w*(?:\s*,\s*[A-Za-z_]\w*)*")
_ENTRY = re.compile(r'"([^"]+)",? (?:of )?(?:shape )?(\([^()]*,[^()]*\))')  # "xyz" (n, 3)
_SHAPE = re.compile(r"shapes? \(([^()]*)\)")


def signatures(assignment: Assignment, module: ModuleType) -> dict[str, Signature]:
    """Signatures of all functions that an assignment asks for, by name."""
    return {name: read(getattr(module, name)) for name in assignment.functions if callable(getattr(module, name, None))}


def read(function: object) -> Signature:
    """The signature of one function with a numpydoc help text."""
    doc = inspect.getdoc(function) or ""
    kinds = _kinds(function)
    return Signature(
        tuple(
            Parameter(
                p.name, _is_array(kind := kinds.get(p.name, "")), p.default is p.empty, _default(p), _is_real(kind)
            )
            for p in inspect.signature(function).parameters.values()  # type: ignore[arg-type]
        ),
        tuple(outputs(doc)) or (Output(),),
    )


def _kinds(function: object, asking: frozenset[object] = frozenset()) -> dict[str, str]:
    """Type of each parameter by name; one that is told to be "as in `simulate`" has its type there."""
    found: dict[str, str] = {}
    module = getattr(function, "__globals__", {})
    for names, kind, text in section(inspect.getdoc(function) or "", "Parameters"):
        found |= dict.fromkeys(names, kind)
        if kind or not re.search(r"\bas in\b", text, re.IGNORECASE):
            continue
        for other in (module.get(name) for name in re.findall(r"`(\w+)`", text)):
            if inspect.isfunction(other) and other not in asking:
                there = _kinds(other, asking | {function})
                found |= {name: there[name] for name in names if there.get(name)}
    return found


def section(doc: str, title: str) -> Iterator[tuple[list[str], str, str]]:
    """(names, type, description) of each entry in a section of a help text; no names where a result has none."""
    lines = doc.split("\n")
    inside = False
    for n, line in enumerate(lines):
        below = lines[n + 1] if n + 1 < len(lines) else ""
        if line and set(below.strip()) == {"-"}:
            inside = line.strip() == title
        elif inside and line.strip() and not line.startswith((" ", "-")):
            text = " ".join(takewhile(lambda more: not more or more.startswith(" "), lines[n + 1 :]))
            names, colon, kind = line.partition(" : ")
            if (colon or title == "Parameters") and _NAMES.fullmatch(names.strip()):
                yield [name.strip() for name in names.split(",")], kind.strip(), text
            else:
                yield [], line.strip(), text


def outputs(doc: str) -> Iterator[Output]:
    """What a help text says that comes back, one after another."""
    for names, kind, text in section(doc, "Returns"):
        entries = {key: _axes(f"shape {shape}") for key, shape in _ENTRY.findall(text)} if "dict" in kind else {}
        known = {key: axes for key, axes in entries.items() if axes is not None}
        found = re.match(r"tuple of (\w+)", kind)
        count = _NUMBERS.get(found[1], 1) if found and not names else 1
        for name in names or [""] * count:
            yield Output(name, _axes(kind), bool(re.search(r"\bint(eger)?\b", kind)), known)


def _axes(kind: str) -> int | None:
    shape = _SHAPE.search(kind)
    if " or " in kind or (shape and "*" in shape[1]):
        return None
    if shape:
        return len([length for length in shape[1].split(",") if length.strip()])
    return 1 if kind.startswith("list") or (kind.startswith("ndarray") and "shape" not in kind) else None


def _is_array(kind: str) -> bool:
    return "array" in kind and not kind.startswith(("list", "dict", "tuple"))


def _is_real(kind: str) -> bool:
    """Floating-point numbers, one or many: what the help text calls array or float, and not int."""
    words = set(re.findall(r"\w+", kind))
    return bool(words & {"float", "array", "array_like", "ndarray"}) and not words & {"int", "integer", "bool"}


def _default(parameter: inspect.Parameter) -> object:
    return None if parameter.default is parameter.empty else parameter.default
