"""What must not be in a release, and a search for it: reference bodies, hidden checks, sample answers."""

from __future__ import annotations

import ast
import gettext
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from autograder.authoring.examples import read_examples
from autograder.authoring.extract import public_checks
from autograder.authoring.skeleton import skeleton_source
from autograder.authoring.vendor import vendored
from autograder.checking.verdict import Check
from autograder.course import Assignment
from autograder.messages import read_catalogue

NUMBER = re.compile(r"(?<![\w.])\d+\.\d+(?:[eE][-+]?\d+)?(?![\w.])")


def find_leaks(assignment: Assignment, checks: Sequence[Check], files: Mapping[str, bytes]) -> list[str]:
    """Everything secret that stands in a release, as "<file>: <what leaked>"."""
    engine = {f"checks/{name}": content for name, content in vendored().items()}
    engine |= {name: content for name, content in files.items() if name.endswith("neurograde.mo")}
    apart = {"requirements.txt", *(name for name in files if name.startswith("data/"))}
    lines, sentences = {*secret_lines(assignment, checks)}, {*secret_sentences(assignment, checks)}
    numbers = secret_numbers(assignment)
    found = []
    for name, content in files.items():
        if engine.get(name) == content or name in apart:
            continue
        text = readable_text(name, content)
        flat, words = _flat(text), {*re.findall(r"\w+", text)}
        shown = lines & {_flat(line).removeprefix("# ").removeprefix("> ") for line in text.splitlines()}
        shown |= {s for s in sentences if (s in words if s.isidentifier() else s in flat)}
        shown |= numbers & {*NUMBER.findall(text)}
        found += [f"{name}: {secret}" for secret in sorted(shown)]
    return found


def readable_text(name: str, content: bytes) -> str:
    """A file as the text that a person could read in it."""
    if name.endswith(".mo"):
        translations = vars(gettext.GNUTranslations(io.BytesIO(content)))["_catalog"]
        return "\n".join(f"{key}\n{text}" for key, text in translations.items())
    text = content.decode()
    if name.endswith(".html"):
        return re.sub(r"<(style|script)>.*?</\1>", "", text, flags=re.DOTALL)
    if name.endswith(".ipynb"):
        return "\n".join("".join(cell["source"]) for cell in json.loads(text)["cells"])
    return text


def secret_sentences(assignment: Assignment, checks: Sequence[Check]) -> Iterator[str]:
    """Names, titles and hints of hidden checks in both languages, and what sample answers say about themselves."""
    shown_hints = {c.hint for c in checks if c.public}
    chinese = read_catalogue(assignment.folder / "zh.po")
    for check in checks:
        if check.public:
            continue
        yield check.id.partition("[")[0]
        yield _flat(check.title)
        if check.title in chinese:
            yield _flat(chinese[check.title])
        if check.hint and check.hint not in shown_hints:
            yield _flat(assignment.hints[check.hint].en)
            yield _flat(assignment.hints[check.hint].zh)
    for path in assignment.folder.glob("answers/*/*.py"):
        yield _flat(ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or path.stem)


def secret_lines(assignment: Assignment, checks: Sequence[Check]) -> Iterator[str]:
    """Telling lines of the reference's bodies, of hidden checks and of sample answers, blanks made single."""
    hidden = {c.id.partition("[")[0] for c in checks if not c.public}
    public_code = {_flat(line) for file in public_checks(assignment) for line in file.source.splitlines()}
    public_code |= {_flat(line) for line in _given_lines(assignment)}
    for path in (assignment.reference, *assignment.check_files, *assignment.folder.glob("answers/*/*.py")):
        only = hidden if path in assignment.check_files else None
        yield from (line for line in _bodies(path, only, {*assignment.given}) if line not in public_code)


def _given_lines(assignment: Assignment) -> Iterator[str]:
    """The lines of functions that students receive whole: where another body has the same line, it is no secret."""
    text = assignment.reference.read_text(encoding="utf-8")
    for node in ast.parse(text).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name in assignment.given:
            yield from text.splitlines()[node.lineno - 1 : node.end_lineno]


def secret_numbers(assignment: Assignment) -> set[str]:
    """Decimal literals of three significant digits or more that only references' bodies and hidden checks hold."""
    everywhere = "\n".join(p.read_text(encoding="utf-8") for p in (assignment.reference, *assignment.check_files))
    open_text = "\n".join(_open_parts(assignment))
    numbers = {n for n in NUMBER.findall(everywhere) if len(n.replace(".", "").strip("0")) >= 3}
    return numbers - {*NUMBER.findall(open_text)}


def _open_parts(assignment: Assignment) -> Iterator[str]:
    """Whatever students are meant to read: docstrings, constants, handouts, public checks, their helpers and inputs."""
    yield skeleton_source(assignment)
    yield from (file.source for file in public_checks(assignment))
    yield from (assignment.handout(language).read_text(encoding="utf-8") for language in ("en", "zh"))
    yield from (
        str([arg.tolist() if isinstance(arg, np.ndarray) else arg for arg in example.args])
        for example in read_examples(assignment)
    )


def _bodies(path: Path, only: Iterable[str] | None, given: set[str]) -> Iterator[str]:
    """The telling lines of function bodies, docstrings apart."""
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    for node in ast.parse(text).body:
        if not isinstance(node, ast.FunctionDef) or node.name in given:
            continue
        if only is not None and node.name not in only:
            continue
        start = 1 if ast.get_docstring(node) else 0
        for statement in node.body[start:]:
            for line in lines[statement.lineno - 1 : statement.end_lineno]:
                if _telling(flat := _flat(line.partition("  # ")[0])):
                    yield flat


def _telling(line: str) -> bool:
    """Whether a line of code says something of its own: long enough, and it computes."""
    return len(line) >= 18 and bool(re.search(r"[-+*/(\[=]", line)) and not line.startswith(("#", '"""', "def "))


def _flat(text: str) -> str:
    return " ".join(text.split())
