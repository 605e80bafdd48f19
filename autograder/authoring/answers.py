"""Known-wrong and known-right answers: what an assignment's checks are tried on.

    assignments/<id>/answers/wrong/<name>.py    must lose points in the checks it names in LOSES
    assignments/<id>/answers/right/<name>.py    must lose none

Each file holds only what differs from the reference, to whose source it is appended. In another language:

    assignments/<id>/answers/octave/right/*.m           a whole answer, which must lose nothing
    assignments/<id>/answers/octave/right/<name>/*.m    another: what differs from that one
    assignments/<id>/answers/octave/wrong/<name>/*.m    what differs from it and must lose points; a comment in one of
                                                        them begins with a sentence on what is wrong and has a line
                                                        "% LOSES: test_one, test_another"
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from autograder.course import Assignment
from autograder.errors import CourseError
from autograder.grading.dialects import answered
from autograder.grading.grade import submission_from_source
from autograder.grading.model import Submission
from autograder.reading import parse, read_text
from autograder.sandbox.languages import Language, installed


@dataclass(frozen=True)
class Answer:
    """A sample answer: its name, what it does, the checks it must lose (none for a right one), its source."""

    name: str
    about: str
    loses: tuple[str, ...]
    source: str
    file: Path
    files: Mapping[str, bytes] = field(default_factory=dict)  # of an answer in another language
    wrong: bool = False

    def submission(self, assignment: Assignment) -> Submission:
        """The answer as a student would hand it in."""
        if not self.files:
            return submission_from_source(assignment, self.name, self.source)
        languages = answered(self.files, assignment.functions, ())
        return Submission(self.name, assignment.id, (), self.files, languages=languages)


def wrong_answers(assignment: Assignment) -> list[Answer]:
    """The known-wrong answers, by name; CourseError where one does not say what it loses."""
    answers = [_read(assignment, path) for path in _files(assignment, "wrong")]
    answers += [answer for answer in _foreign(assignment) if answer.wrong]
    for answer in answers:
        if not answer.loses:
            raise CourseError(answer.file, "LOSES", "a wrong answer names no check that it must lose",
                              'add LOSES = ["test_..."] after the docstring')  # fmt: skip
    return answers


def right_answers(assignment: Assignment) -> list[Answer]:
    """The known-right answers, by name."""
    answers = [_read(assignment, path) for path in _files(assignment, "right")]
    return answers + [answer for answer in _foreign(assignment) if not answer.wrong]


def _files(assignment: Assignment, kind: str) -> list[Path]:
    return sorted((assignment.folder / "answers" / kind).glob("*.py"))


def _read(assignment: Assignment, path: Path) -> Answer:
    text, tree = parse(path)
    about = " ".join((ast.get_docstring(tree) or "").split("\n\n")[0].split())
    if not about:
        raise CourseError(path, "", "no docstring", "say in one sentence what this answer does")
    loses: tuple[str, ...] = ()
    for node in tree.body:
        if isinstance(node, ast.Assign) and [ast.unparse(t) for t in node.targets] == ["LOSES"]:
            try:
                names = ast.literal_eval(node.value)
                if isinstance(names, str):
                    raise TypeError
                loses = tuple(str(name) for name in names)
            except (ValueError, TypeError):
                raise CourseError(
                    path, "LOSES", "not a list of names of checks", 'write LOSES = ["test_..."]'
                ) from None
    reference = read_text(assignment.reference)
    return Answer(path.stem, about, loses, f"{reference}\n\n\n{text}", path)


def _foreign(assignment: Assignment) -> Iterator[Answer]:
    """The sample answers in other languages that can be run here."""
    for language in installed().values():
        folder = assignment.folder / "answers" / language.name
        base = _sources(folder / "right", language)
        if not base:
            continue
        yield Answer(language.name, f"the whole answer in {language.title}", (), "", folder / "right", base)
        for kind in ("right", "wrong"):
            for place in sorted(path for path in (folder / kind).glob("*") if path.is_dir()):
                own = _sources(place, language)
                if own:
                    yield _foreign_answer(place, own, base, kind == "wrong", language)


def _sources(folder: Path, language: Language) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob(f"*{language.suffix}"))}


def _foreign_answer(
    place: Path, own: Mapping[str, bytes], base: Mapping[str, bytes], wrong: bool, language: Language
) -> Answer:
    about, loses = "", ()
    for name in own:
        comments = re.findall(r"^[ \t]*[%#]+[ \t]?(.*)$", read_text(place / name), re.MULTILINE)
        found = re.search(r"^LOSES: (.+)$", "\n".join(comments), re.MULTILINE)
        if found:
            about, loses = comments[0].strip(), tuple(re.findall(r"\w+", found[1]))
        about = about or (comments[0].strip() if comments else "")
    return Answer(f"{language.name}_{place.name}", about, loses, "", place, {**base, **own}, wrong)
