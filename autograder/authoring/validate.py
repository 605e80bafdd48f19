"""The proof that an assignment is sound.

The reference must score everything and the untouched skeleton nothing; each
known-wrong answer must lose points in the checks that are there to catch it,
each known-right one must lose none; points, handouts and catalogues must agree.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatch
from typing import Any

from autograder.authoring.answers import Answer, right_answers, wrong_answers
from autograder.authoring.idle import idle_lines
from autograder.authoring.skeleton import skeleton_source
from autograder.checking.runner import collect
from autograder.checking.verdict import Check, Verdict
from autograder.course import LANGUAGES, Assignment
from autograder.errors import CourseError
from autograder.grading.grade import grade_batch, submission_from_source
from autograder.grading.model import Grade, Submission
from autograder.grading.score import Score, earned_by_question, total
from autograder.messages import Translator
from autograder.reading import parse, read_text

SMALLEST = 1e-9


@dataclass(frozen=True)
class Trial:
    """How one sample answer fared: the checks that took points, and whether that is as it should be."""

    name: str
    about: str
    ok: bool
    score: Score
    lost: tuple[Verdict, ...]
    missed: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    cpu_seconds: float = 0.0


@dataclass
class Validation:
    """All that was found about one assignment."""

    assignment: Assignment
    problems: list[str] = field(default_factory=list)
    reference: Trial | None = None
    skeleton: Trial | None = None
    wrong: list[Trial] = field(default_factory=list)
    right: list[Trial] = field(default_factory=list)
    partial: bool = False

    @property
    def ok(self) -> bool:
        """Whether nothing at all is amiss."""
        base = [t for t in (self.reference, self.skeleton) if t is not None]
        tried = (*base, *self.wrong, *self.right)
        return not self.problems and (self.partial or len(base) == 2) and all(t.ok for t in tried)

    def to_plain(self) -> dict[str, Any]:
        """As JSON data, for programs."""
        return {
            "id": self.assignment.id,
            "reference": _percent(self.reference),
            "skeleton": _percent(self.skeleton),
            "wrong": {"caught": sum(t.ok for t in self.wrong), "total": len(self.wrong)},
            "right": {"passed": sum(t.ok for t in self.right), "total": len(self.right)},
            "ok": self.ok,
            "problems": self.problems,
            "trials": [_plain_trial(t) for t in (self.reference, self.skeleton, *self.wrong, *self.right) if t],
        }


def validate(
    assignment: Assignment,
    progress: Callable[[str, int], None] = lambda name, total: None,
    *,
    quick: bool = False,
    only: str = "*",
    unsafe: bool = False,
) -> Validation:
    """Try an assignment's checks on its reference, its skeleton and its sample answers.

    `progress` is called with the name of each answer about to be graded and how many there are. With
    `quick`, a wrong answer meets only the questions of the checks that it must lose. A pattern `only` leaves all
    answers out whose names do not match it.
    """
    found = Validation(assignment, partial=only != "*")
    wrong, right = ([a for a in f(assignment) if fnmatch(a.name, only)] for f in (wrong_answers, right_answers))
    plain = [
        ("reference", read_text(assignment.reference)),
        ("skeleton", skeleton_source(assignment)),
    ]
    plain = [entry for entry in plain if fnmatch(entry[0], only)]
    submissions = [submission_from_source(assignment, name, source) for name, source in plain]
    submissions += [answer.submission(assignment) for answer in (*wrong, *right)]
    judge = _Judge(found, [*(name for name, _ in plain), *wrong, *("right" for _ in right)])
    questions: dict[str, frozenset[str]] = {}
    if quick:
        home = {check.id: check.question for check in collect(assignment)}
        questions = {a.name: frozenset(home[name] for name in a.loses if name in home) for a in wrong}
    grade_batch(
        assignment,
        _announced(submissions, progress),
        sink=judge,
        unsafe=unsafe,
        only_for=lambda submission: questions.get(submission.student),
    )
    found.problems[:0] = [*consistency(assignment, judge.checks)]
    return found


class _Judge:
    """The Sink that turns grades into trials; grades come in the order the answers were given."""

    def __init__(self, found: Validation, order: Sequence[str | Answer]) -> None:
        self.found, self.order = found, iter(order)
        self.checks: Sequence[Check] = ()

    def begin(self, submission: Submission, checks: Sequence[Check]) -> None:
        self.checks = checks

    def verdict(self, submission: Submission, verdict: Verdict) -> None:
        if verdict.status == "error":
            said = "; ".join(map(str, verdict.messages))
            self.found.problems.append(f"{submission.student}: {verdict.check.id}: the grader failed: {said}")

    def end(self, grade: Grade) -> None:
        kind = next(self.order)
        if kind == "reference":
            self.found.reference = _trial(self.found.assignment, grade, "the reference solution", None)
        elif kind == "skeleton":
            self.found.skeleton = _skeleton_trial(self.found.assignment, grade)
            for problem in grade.load_problems:
                self.found.problems.append(f"the skeleton that students receive does not load: {problem}")
        elif isinstance(kind, Answer):
            known = {check.id for check in self.checks}
            for check in kind.loses:
                if check not in known:
                    self.found.problems.append(f"{kind.file.name}: LOSES names {check}, which is no check")
            self.found.wrong.append(_trial(self.found.assignment, grade, kind.about, kind.loses))
        else:
            self.found.right.append(_trial(self.found.assignment, grade, "", None))


def consistency(assignment: Assignment, checks: Sequence[Check]) -> Iterator[str]:
    """What does not agree between assignment.toml, reference, checks, handouts and catalogue."""
    for question in assignment.questions:
        points = sum(check.points for check in checks if check.question == question.id)
        if question.automatic and abs(points - question.points) > SMALLEST:
            yield f"question {question.id} is worth {question.points:g}, but its checks sum to {points:g}"
    _, tree = parse(assignment.reference)
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    for name, question in assignment.functions.items():
        if name not in functions:
            yield f"question {question.id} asks for {name}, which the reference does not define"
        elif not ast.get_docstring(functions[name]):
            yield f"{name} has no docstring in the reference: students would not know what to write"
    for language in LANGUAGES:
        yield from _handout(assignment, language)
    translator = Translator("zh", [assignment.folder / "zh.po"])
    for check in checks:
        if translator.text(check.title) == check.title:
            yield f"zh.po has no Chinese for {check.id}: {check.title!r}"
    for name, line, code in idle_lines(assignment):
        yield f"{name}, line {line}: no point hangs on `{code}`: write `assert` and one comparison"
    used = {check.hint for check in checks}
    for hint in assignment.hints:
        if hint not in used:
            yield f"the hint {hint!r} is used by no check"
    for question in assignment.questions:
        for language in LANGUAGES:
            path = assignment.folder / "answers" / "written" / f"{question.id}.{language}.md"
            if not question.automatic and not path.is_file():
                yield f"no model answer {path.relative_to(assignment.folder)}"


def _handout(assignment: Assignment, language: str) -> Iterator[str]:
    path = assignment.handout(language)
    if not path.is_file():
        yield f"no handout {path.name}"
        return
    sections = re.findall(r"^## +`?([a-z][a-z0-9_]*)`?", read_text(path), re.MULTILINE)
    asked = [question.id for question in assignment.questions]
    if [s for s in sections if s in asked] != asked:
        missing = [q for q in asked if q not in sections]
        yield (f"{path.name} lacks sections for {', '.join(missing)}" if missing else f"{path.name} has another order")


def _trial(assignment: Assignment, grade: Grade, about: str, loses: tuple[str, ...] | None) -> Trial:
    """`loses` is None for an answer that must lose nothing."""
    lost = tuple(v for v in grade.verdicts if v.earned < v.check.points - SMALLEST)
    names = {v.check.id for v in lost}
    score = total(assignment, earned_by_question(assignment, grade.verdicts))
    missed = tuple(name for name in loses or () if name not in names)
    also = tuple(sorted(names - set(loses))) if loses is not None else ()
    broken = any(v.status == "error" for v in grade.verdicts)
    ok = not broken and (not lost if loses is None else not missed)
    return Trial(grade.submission.student, about, ok, score, lost, missed, also, grade.cpu_seconds)


def _skeleton_trial(assignment: Assignment, grade: Grade) -> Trial:
    score = total(assignment, earned_by_question(assignment, grade.verdicts))
    earned = [v.check.id for v in grade.verdicts if v.earned > 0]
    broken = any(v.status == "error" for v in grade.verdicts)
    lost = tuple(v for v in grade.verdicts if v.earned <= 0)
    return Trial("skeleton", "the untouched skeleton", not earned and not broken, score, lost, tuple(earned),
                 cpu_seconds=grade.cpu_seconds)  # fmt: skip


def _announced(submissions: list[Submission], progress: Callable[[str, int], None]) -> Iterator[Submission]:
    for submission in submissions:
        progress(submission.student, len(submissions))
        yield submission


def _percent(trial: Trial | None) -> float | None:
    if trial is None or not trial.score.max_score:
        return None
    return round(100 * trial.score.score / trial.score.max_score, 4)


def _plain_trial(trial: Trial) -> dict[str, Any]:
    return {
        "name": trial.name,
        "about": trial.about,
        "ok": trial.ok,
        "score": trial.score.score,
        "max_score": trial.score.max_score,
        "lost": [{"check": v.check.id, "earned": v.earned, "why": [str(m) for m in v.messages]} for v in trial.lost],
        "missed": list(trial.missed),
        "also": list(trial.also),
        "cpu_seconds": round(trial.cpu_seconds, 3),
    }


__all__ = ["CourseError", "Trial", "Validation", "consistency", "validate"]
