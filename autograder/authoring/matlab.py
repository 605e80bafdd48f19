"""What students of MATLAB, Octave and Julia receive: skeletons and examples, from the same source as Python's."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import numpy as np

from autograder.authoring.examples import Example, read_examples
from autograder.authoring.pages import render
from autograder.authoring.skeleton import Skeleton
from autograder.authoring.words import JULIA as JULIAS
from autograder.authoring.words import MATLAB as MATLABS
from autograder.checking.reference import load_reference
from autograder.checking.signature import read
from autograder.course import Assignment, Question
from autograder.grading.dialects import given_files
from autograder.reading import read_text
from autograder.sandbox.foreign import to_foreign
from autograder.sandbox.languages import OCTAVE
from autograder.sandbox.model import Signature

NAME = re.compile(r"[A-Za-z]\w{0,62}")
RESERVED = frozenset(["break", "case", "catch", "continue", "else", "end", "for", "function", "global", "if"]) | {
    "otherwise", "parfor", "persistent", "return", "spmd", "switch", "try", "while",
}  # fmt: skip


@dataclass(frozen=True)
class ForeignStub:
    """A function as a student of another language receives it."""

    name: str
    question: Question
    arguments: tuple[str, ...]
    results: tuple[str, ...]
    defaults: tuple[tuple[str, str, str], ...]  # name, in MATLAB, in Julia
    help: tuple[str, ...]  # in the words of MATLAB
    help_julia: tuple[str, ...]
    hidden: tuple[str, ...]  # arguments that hide a function of MATLAB
    hidden_julia: tuple[str, ...]
    number: int


@dataclass(frozen=True)
class Constant:
    """A number, a text, a list or a table of such that students receive by name."""

    name: str
    matlab: tuple[str, ...]  # statements
    julia: str
    above: tuple[str, ...]  # comments
    comment: str


def foreign_files(assignment: Assignment, skeleton: Skeleton) -> dict[str, str]:
    """Relative path -> text of all files for other languages."""
    module = load_reference(assignment.reference)
    stubs = [
        _stub(name, question, module, number)
        for number, question in enumerate(assignment.questions, 1)
        for name in question.functions
    ]
    constants = _constants(skeleton, module)
    about = (inspect.getdoc(module) or "").splitlines()
    given = {name: read_text(assignment.given_folder / name) for name in given_files(assignment)}
    shared = {"assignment": assignment, "constants": constants, "given": given}
    known = {stub.name: read(getattr(module, stub.name)) for stub in stubs}
    examples = [_rendered(example, known[example.function], assignment) for example in read_examples(assignment)]
    root = assignment.root
    files = {f"matlab/{s.name}.m": render(root, "release/skeleton.m.j2", stub=s, **shared) for s in stubs}
    files[f"julia/{assignment.id}.jl"] = render(
        root, "release/skeleton.jl.j2", stubs=stubs, about=JULIAS.help(about), **shared
    )
    files["matlab/constants.m"] = render(root, "release/constants.m.j2", about=MATLABS.help(about), **shared)
    files |= {f"matlab/{name}": text for name, text in given.items() if name.endswith(OCTAVE.suffix)}
    tried = {example.function for example in read_examples(assignment)}
    untried = [name for name in assignment.functions if name not in tried]
    files["matlab/check.m"] = render(root, "release/check.m.j2", untried=untried, **shared)
    files["matlab/examples.m"] = render(root, "release/examples.m.j2", examples=examples, **shared)
    return files


def _stub(name: str, question: Question, module: ModuleType, number: int) -> ForeignStub:
    function = getattr(module, name)
    signature = read(function)
    arguments = tuple(p.name for p in signature.parameters)
    text = (inspect.getdoc(function) or "").splitlines()
    return ForeignStub(
        name,
        question,
        arguments,
        _results(signature, question),
        tuple(
            (p.name, literal(to_foreign(p.default, OCTAVE)), julia(p.default))
            for p in signature.parameters
            if not p.required and p.default is not None
        ),
        MATLABS.help(text),
        JULIAS.help(text),
        MATLABS.hidden(arguments),
        JULIAS.hidden(arguments),
        number,
    )


def _results(signature: Signature, question: Question) -> tuple[str, ...]:
    if question.kind == "figure":
        return ("fig",)
    taken = {p.name for p in signature.parameters}
    names = [output.name or "result" for output in signature.outputs]
    if len(names) > 1 and len(set(names)) == 1:
        names = [f"result{n}" for n in range(1, len(names) + 1)]
    return tuple(f"{name}_out" if name in taken else name for name in names)


def _constants(skeleton: Skeleton, module: ModuleType) -> list[Constant]:
    found: list[Constant] = []
    above: list[str] = []
    for line in skeleton.constants.splitlines():
        code, _, comment = line.partition("#")
        if line.startswith("#"):
            above.append(comment.strip())
        elif not line:
            above.clear()
        for name in re.findall(r"\b[A-Z][A-Z0-9_]*\b(?=[^=]*=(?!=))", code):
            value = getattr(module, name, None)
            if isinstance(value, (bool, int, float, str, tuple, list, dict)):
                found.append(Constant(name, _assigned(name, value), julia(value), tuple(above), comment.strip()))
            above.clear()
    return found


def _assigned(name: str, value: Any) -> tuple[str, ...]:
    """The statements that make a constant; a table is filled entry by entry."""
    foreign = to_foreign(value, OCTAVE)
    if isinstance(foreign, dict) and foreign and all(isinstance(key, str) for key in foreign):
        if _is_struct(foreign):
            return tuple(f"{name}.{key} = {literal(item)};" for key, item in foreign.items())
        entries = (f"{name}({_text(key)}) = {literal(item)};" for key, item in foreign.items())
        return f"{name} = containers.Map();", *entries
    return (f"{name} = {literal(foreign)};",)


def _rendered(example: Example, signature: Signature, assignment: Assignment) -> dict[str, Any]:
    """An example as MATLAB: the call with every argument in order, the answers as a cell."""
    bound = signature.bind(example.args, example.kwargs)
    several = len(signature.outputs) > 1 and isinstance(example.value, tuple)
    wanted = list(example.value) if several else [example.value]
    kind = "value"
    if assignment.functions[example.function].kind == "figure":
        kind = "figure"
    elif any(parameter.name == "seed" for parameter, _ in bound):
        kind = "random"
    return {
        "check": example.check,
        "function": example.function,
        "kind": kind,
        "args": ", ".join(literal(to_foreign(value, OCTAVE, p.array)) for p, value in bound),
        "wanted": ", ".join(literal(to_foreign(value, OCTAVE)) for value in wanted) if kind == "value" else "",
        "outputs": len(signature.outputs),
        "files": ", ".join(f"{literal(name)}, {literal(text)}" for name, text in example.files.items()),
    }


# ------------------------------------------------------------------------------------------------ literals


def literal(value: Any) -> str:
    """A value (as `to_foreign` makes it) in the syntax that MATLAB and Octave share."""
    match value:
        case None:
            return "[]"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return _number(value)
        case complex():
            return f"complex({_number(value.real)}, {_number(value.imag)})"
        case str():
            return _text(value)
        case bytes():
            return f"uint8([{' '.join(map(str, value))}])"
        case list() | tuple():
            return f"{{{', '.join(map(literal, value))}}}" if value else "cell(1, 0)"
        case dict():
            return _dictionary(value)
    return _matrix(np.asarray(value))


def _number(value: float) -> str:
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return {"nan": "NaN", "inf": "Inf", "-inf": "-Inf"}.get(repr(value), repr(value))


def _text(value: str) -> str:
    lines = ["'" + line.replace("'", "''") + "'" for line in value.split("\n")]
    return lines[0] if len(lines) == 1 else "[" + " char(10) ".join(lines) + "]"


def _dictionary(value: dict[Any, Any]) -> str:
    if _is_struct(value):
        return f"struct({', '.join(f'{_text(key)}, {{{literal(item)}}}' for key, item in value.items())})"
    keys = ", ".join(literal(key) for key in value)
    return f"containers.Map({{{keys}}}, {{{', '.join(map(literal, value.values()))}}}, 'UniformValues', false)"


def _is_struct(value: dict[Any, Any]) -> bool:
    """Whether all keys could be names of fields."""
    return all(isinstance(key, str) and NAME.fullmatch(key) and key not in RESERVED for key in value)


def _matrix(array: np.ndarray[Any, Any]) -> str:
    if array.dtype.kind == "b":
        return f"logical({_matrix(array.astype(int))})"
    if array.size == 0:
        return f"zeros({', '.join(map(str, array.shape))})"
    if array.ndim == 2 and array.shape[0] == 1 and array.size > 5 and array.dtype.kind == "f":
        first, last = array[0, 0].item(), array[0, -1].item()
        even = np.linspace(first, last, array.size)
        if (
            np.isfinite(array).all()
            and first != last
            and np.allclose(array[0], even, rtol=0, atol=1e-12 * abs(last - first))
        ):
            return f"linspace({_number(first)}, {_number(last)}, {array.size})"
    if array.ndim <= 2:
        rows = np.atleast_2d(array).tolist()
        return f"[{'; '.join(' '.join(literal(item) for item in row) for row in rows)}]"
    flat = " ".join(literal(item) for item in array.ravel(order="F").tolist())
    return f"reshape([{flat}], [{' '.join(map(str, array.shape))}])"


def julia(value: Any) -> str:
    """A default or a constant in Julia's syntax."""
    match value:
        case None:
            return "nothing"
        case bool():
            return "true" if value else "false"
        case str():
            return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("$", "\\$") + '"'
        case int():
            return str(value)
        case float():
            return {"nan": "NaN", "inf": "Inf", "-inf": "-Inf"}.get(repr(value), repr(value))
        case tuple():
            return f"({', '.join(map(julia, value))}{',' if len(value) == 1 else ''})"
        case list():
            return f"[{', '.join(map(julia, value))}]"
        case dict():
            entries = (f"    {julia(key)} => {julia(item)},\n" for key, item in value.items())
            return f"Dict(\n{''.join(entries)})"
    return repr(value)
