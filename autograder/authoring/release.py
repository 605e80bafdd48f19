"""What students receive, rendered from an assignment: the same bytes for the same course.

<id>.py, <id>.ipynb     skeletons           README.md           handout in both languages
                                            handout.html        the same for a browser
check.py, checks/       public checks       tests/              the same for otter's grader.check
matlab/, julia/         skeletons in other languages; matlab/check.m compares with recorded examples
requirements.txt        what to install     data/               the data that comes with it
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from autograder.authoring.examples import read_examples
from autograder.authoring.extract import CheckFile, public_checks
from autograder.authoring.handout import Handout, read_handout
from autograder.authoring.handout_page import handout_page
from autograder.authoring.matlab import foreign_files
from autograder.authoring.notebook import notebook_source
from autograder.authoring.pages import render
from autograder.authoring.skeleton import Skeleton, read_skeleton, render_skeleton
from autograder.authoring.vendor import compile_catalogue, vendored
from autograder.checking.verdict import Check
from autograder.course import LANGUAGES, Assignment, Course, Language
from autograder.errors import CourseError
from autograder.grading.dialects import given_files
from autograder.messages import ENGINE_CATALOGUE, read_catalogue
from autograder.reading import read_text

LEFTOVERS = (".venv", "__pycache__", ".ipynb_checkpoints", ".OTTER_LOG", ".DS_Store")
"""What running a release leaves behind; it is no part of one."""

Files = Mapping[str, bytes]


@dataclass(frozen=True)
class _Parts:
    """The assignment, read and cut into what a release is made of."""

    course: Course
    assignment: Assignment
    skeleton: Skeleton
    handouts: Mapping[Language, Handout]
    public: tuple[CheckFile, ...]
    checks: tuple[Check, ...]


def render_release(course: Course, assignment: Assignment, checks: Iterable[Check]) -> dict[str, bytes]:
    """Relative path -> content of every file of a release; `checks` are all checks of the assignment."""
    parts = _Parts(
        course,
        assignment,
        read_skeleton(assignment),
        {language: read_handout(assignment, language) for language in LANGUAGES},
        public_checks(assignment),
        tuple(checks),
    )
    _all_shipped(parts)
    texts = {
        f"{assignment.id}.py": render_skeleton(assignment, parts.skeleton),
        f"{assignment.id}.ipynb": notebook_source(
            assignment, parts.skeleton, parts.handouts, {c.question for c in parts.checks if c.public}
        ),
        "README.md": _readme(parts),
        **{name: render(course.root, f"release/{name}.j2") for name in ("check.py", "requirements.txt")},
        "checks/pytest.ini": "[pytest]\n# The surrounding project's settings do not apply to the checks.\n",
        "checks/assignment.json": _description(parts),
        **{f"checks/{file.name}": file.source for file in parts.public if file.checks},
        **_otter_tests(parts),
        **foreign_files(assignment, parts.skeleton),
    }
    texts["handout.html"] = handout_page(course, assignment, texts["README.md"])
    files = {name: _checked(name, text, assignment).encode() for name, text in texts.items()}
    files |= {f"checks/{name}": content for name, content in vendored().items()}
    files["checks/autograder/locale/zh/LC_MESSAGES/neurograde.mo"] = compile_catalogue(read_catalogue(ENGINE_CATALOGUE))
    files["checks/zh.mo"] = compile_catalogue(_public_translations(parts))
    files |= {f"data/{name}": content for name, content in read_folder(assignment.data).items()}
    return dict(sorted(files.items()))


def _all_shipped(parts: _Parts) -> None:
    """What pytest finds to be a public check must be what was cut out; CourseError where it is not."""
    shipped = {name for file in parts.public for name in file.checks}
    for check in parts.checks:
        name = check.id.split("[")[0]
        if check.public and name not in shipped:
            files = (p for p in parts.assignment.check_files if f"def {name}(" in read_text(p))
            raise CourseError(
                next(files, parts.assignment.folder),
                name,
                "this public check cannot be shipped: it is no plain function with @public(...) above it",
                "write `@public(points=...)` and `def` at the top level of the file, not in a class",
            )


def write_release(files: Files, folder: Path) -> None:
    """Make `folder` hold these files and no others (leftovers of use excepted)."""
    for name in read_folder(folder):
        if name not in files:
            (folder / name).unlink()
    for name, content in files.items():
        path = folder / name
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    for path in sorted((p for p in folder.rglob("*") if p.is_dir()), reverse=True):
        if not any(path.iterdir()):
            path.rmdir()


def stale_files(files: Files, folder: Path) -> list[str]:
    """The files of `folder` that are missing, differ, or should not be there."""
    found = read_folder(folder)
    return sorted(name for name in files.keys() | found.keys() if files.get(name) != found.get(name))


def read_folder(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, {} where there is none."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part in LEFTOVERS for part in path.relative_to(folder).parts)
    }


def _readme(parts: _Parts) -> str:
    public = {q.id: 0.0 for q in parts.assignment.questions}
    given, examples = given_files(parts.assignment), read_examples(parts.assignment)
    for check in parts.checks:
        public[check.question] += check.points if check.public else 0.0
    return render(
        parts.course.root,
        "release/README.md.j2",
        course=parts.course,
        assignment=parts.assignment,
        problem_set=parts.course.set_of(parts.assignment.id),
        handouts=parts.handouts,
        public=public,
        has_data=parts.assignment.data.is_dir(),
        written=any(not q.automatic for q in parts.assignment.questions),
        figures=any(q.kind == "figure" for q in parts.assignment.questions),
        tried=len({example.function for example in examples}),
        compared=len({example.function for example in examples if example.value is not None}),
        given={
            ending: [name for name in parts.assignment.given if f"{name}.{ending}" in given] for ending in ("m", "jl")
        },
    )


def _description(parts: _Parts) -> str:
    shown = {c.hint for c in parts.checks if c.public and c.hint}
    document = {
        "id": parts.assignment.id,
        "title": _both(parts.assignment.title.en, parts.assignment.title.zh),
        "questions": [
            {
                "id": q.id,
                "title": _both(q.title.en, q.title.zh),
                "points": q.points,
                "bonus": q.bonus,
                "kind": q.kind,
                "functions": list(q.functions),
            }
            for q in parts.assignment.questions
        ],
        "hints": {k: _both(t.en, t.zh) for k, t in sorted(parts.assignment.hints.items()) if k in shown},
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _otter_tests(parts: _Parts) -> dict[str, str]:
    chinese = read_catalogue(parts.assignment.folder / "zh.po")
    tests = {}
    for question in parts.assignment.questions:
        checks = [c for c in parts.checks if c.public and c.question == question.id]
        if checks:
            tests[f"tests/{question.id}.py"] = render(
                parts.course.root, "release/otter_test.py.j2", question=question, checks=checks, chinese=chinese
            )
    return tests


def _public_translations(parts: _Parts) -> dict[str, str]:
    """The Chinese of what public checks say; that of hidden ones would tell what they look at."""
    sentences = {s for file in parts.public for s in file.sentences} | {c.title for c in parts.checks if c.public}
    chinese = read_catalogue(parts.assignment.folder / "zh.po")
    return {text: chinese[text] for text in sorted(sentences & chinese.keys())}


def _checked(name: str, text: str, assignment: Assignment) -> str:
    """A Python file that would not even compile is the template's or the reference's mistake."""
    if name.endswith(".py"):
        try:
            ast.parse(text)
        except SyntaxError as error:
            raise CourseError(
                assignment.reference, "", f"the release's {name} is not valid Python: line {error.lineno}: {error.msg}",
                "mend what stands there in the reference, or the template",
            ) from None  # fmt: skip
    return text


def _both(en: str, zh: str) -> dict[str, str]:
    return {"en": en, "zh": zh}
