"""The course as data: what is asked, what it is worth, when it is due.

    Course ── ProblemSet ── Assignment ── Question ── RubricItem

Everything is read once from course.toml and assignments/<id>/assignment.toml
into frozen dataclasses; nothing here runs a check or knows a field of science.
"""

from __future__ import annotations

import keyword
import math
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from autograder.errors import CourseError
from autograder.late import LatePolicy, read_late
from autograder.toml_reader import IDENTIFIER, Table, suggest

Language = Literal["en", "zh"]
LANGUAGES: tuple[Language, ...] = ("en", "zh")
KINDS = ("code", "figure", "formula", "written")
REFERENCE_FIGURES = ("never", "public", "always")


@dataclass(frozen=True)
class Text:
    """A text in the languages of the course."""

    en: str
    zh: str

    def __getitem__(self, language: str) -> str:
        return self.zh if language == "zh" else self.en


@dataclass(frozen=True)
class QuestionLimits:
    """What the answer to one question may use. CPU time is the limit that counts."""

    cpu_seconds: float = 20.0
    memory_mb: int = 2048
    output_kb: int = 256
    files_mb: int = 64


@dataclass(frozen=True)
class RubricItem:
    """A deduction a TA may choose on a written answer (full marks are the baseline)."""

    id: str
    deduct: float
    text: Text


@dataclass(frozen=True)
class Question:
    """One question of an assignment.

    `points` is what a full answer earns; a bonus question can make good points
    lost elsewhere. `functions` are what the student writes; a "written" question
    has none, but a prompt and a rubric.
    """

    id: str
    kind: str
    points: float
    title: Text
    functions: tuple[str, ...] = ()
    bonus: bool = False
    limits: QuestionLimits = QuestionLimits()
    prompt: Text | None = None
    rubric: tuple[RubricItem, ...] = ()

    @property
    def automatic(self) -> bool:
        """Whether checks, rather than a TA, grade it."""
        return self.kind != "written"


@dataclass(frozen=True)
class Assignment:
    """One assignment: its questions and where its files are.

    `choose` is 0 when all questions count; otherwise the best `choose` of the
    questions that are not bonus do. `reference_figures` says beside which of their own
    figures students see the reference's.
    """

    id: str
    root: Path
    part: int
    title: Text
    summary: Text
    questions: tuple[Question, ...]
    choose: int = 0
    given: tuple[str, ...] = ()
    hints: Mapping[str, Text] = field(default_factory=lambda: MappingProxyType({}))
    reference_figures: str = "public"

    @property
    def folder(self) -> Path:
        """assignments/<id>/ of the course."""
        return self.root / "assignments" / self.id

    @property
    def file(self) -> Path:
        """The assignment.toml."""
        return self.folder / "assignment.toml"

    @property
    def reference(self) -> Path:
        """The reference module."""
        return self.root / "reference" / f"{self.id}.py"

    @property
    def data(self) -> Path:
        """The folder of data that students receive (may not exist)."""
        return self.folder / "data"

    @property
    def given_folder(self) -> Path:
        """The functions of `given` in other languages, one a file: load_kinds.m (may not exist)."""
        return self.folder / "given"

    @property
    def check_files(self) -> list[Path]:
        """The pytest files, in a fixed order."""
        return sorted(self.folder.glob("test_*.py"))

    @property
    def functions(self) -> dict[str, Question]:
        """Function name -> the question it belongs to."""
        return {name: question for question in self.questions for name in question.functions}

    def question(self, question_id: str) -> Question:
        """The question of this id; KeyError where there is none."""
        for question in self.questions:
            if question.id == question_id:
                return question
        raise KeyError(question_id)

    def handout(self, language: str) -> Path:
        """The handout in `language`."""
        return self.folder / f"handout.{language}.md"


@dataclass(frozen=True)
class ProblemSet:
    """What is handed out and due together; `weight` is its share among its kind, `late` its late policy."""

    id: str
    title: Text
    kind: str
    due: datetime
    weight: float
    assignments: tuple[str, ...]
    late: LatePolicy = field(default_factory=LatePolicy)


@dataclass(frozen=True)
class Course:
    """A semester: its problem sets, assignments and rules.

    `homework` and `final` are the shares of the course grade in per cent; of the problem sets that are
    homework, the `drop_lowest` that cost a student most are left out.
    """

    root: Path
    id: str
    title: Text
    term: Text
    timezone: ZoneInfo
    sets: tuple[ProblemSet, ...]
    assignments: tuple[Assignment, ...]
    homework: float
    final: float
    drop_lowest: int = 0

    def __iter__(self) -> Iterator[Assignment]:
        return iter(self.assignments)

    def assignment(self, assignment_id: str) -> Assignment:
        """The assignment of this id; CourseError, with the known ones, where there is none."""
        for assignment in self.assignments:
            if assignment.id == assignment_id:
                return assignment
        raise CourseError(
            self.root / "course.toml",
            "problem_set",
            f"no assignment {assignment_id!r}",
            suggest(assignment_id, [a.id for a in self.assignments]),
        )

    def set_of(self, assignment_id: str) -> ProblemSet:
        """The problem set that an assignment belongs to."""
        return next(s for s in self.sets if assignment_id in s.assignments)

    @property
    def templates(self) -> Path:
        """The Jinja templates of the course."""
        return self.root / "templates"


def find_course(start: Path) -> Path:
    """The nearest directory at or above `start` with a course.toml; CourseError where there is none."""
    for folder in (start.resolve(), *start.resolve().parents):
        if (folder / "course.toml").is_file():
            return folder
    raise CourseError(
        start.resolve() / "course.toml",
        "",
        "no course.toml here or in any folder above",
        "run the command inside a course directory, or name one with --course",
    )


def load_course(root: Path, *, empty: bool = False) -> Course:
    """Read course.toml and every assignment it names; `empty`: there may be none yet."""
    root = root.resolve()
    top = Table.load(root / "course.toml")
    head = top.table("course")
    name = head.identifier("id")
    title, term = _text(head, "title"), _text(head, "term")
    zone_name = head.take("timezone", str, "UTC")
    try:
        zone = ZoneInfo(zone_name)
    except (ZoneInfoNotFoundError, ValueError):
        raise head.error("timezone", f"{zone_name!r} is not a time zone", 'write one like "Asia/Shanghai"') from None
    head.done()

    grading = top.table("grading", {})
    homework, final = grading.take("homework", float, 100.0), grading.take("final", float, 0.0)
    if not (homework >= 0 and final >= 0 and math.isclose(homework + final, 100)):
        raise grading.error(
            "homework",
            f"homework {homework:g} and final {final:g} do not add up to 100",
            "write two shares in per cent that do",
        )
    drop_lowest = grading.at_least("drop_lowest", 0, 0)
    late = read_late(top.table("late", {}), LatePolicy())
    limits = _limits(top.table("limits", {}), QuestionLimits())
    sets = tuple(_problem_set(table, zone, late) for table in top.tables("problem_set"))
    grading.done()
    top.done()
    _all_different(top, "problem_set", [s.id for s in sets])
    ids = [assignment_id for s in sets for assignment_id in s.assignments]
    _all_different(top, "problem_set", ids)
    for assignment_id in ids:
        if not module_name(assignment_id):
            raise top.error("problem_set", f"{assignment_id!r} cannot name an assignment", NAME_IT)
    if not ids and not empty:
        raise top.error(
            "problem_set",
            "the course has no assignments",
            "run `neurograde new ID`, or add a [[problem_set]] with assignments",
        )
    return Course(
        root,
        name,
        title,
        term,
        zone,
        sets,
        tuple(load_assignment(root, i, limits) for i in ids),
        homework,
        final,
        drop_lowest,
    )


NAME_IT = (
    "use lower-case letters, digits and underscores, a letter first, and no word or module of Python's or of the "
    "packages that answers use: students get a file of this name"
)
_TAKEN = frozenset({"numpy", "scipy", "matplotlib", "pytest", "otter", "autograder", "check", "reference", "tests"})


def module_name(assignment_id: str) -> bool:
    """Whether an id can name an assignment: its files, and the module that students write and Python imports."""
    taken = _TAKEN | sys.stdlib_module_names | {*keyword.kwlist, *keyword.softkwlist}
    return bool(IDENTIFIER.match(assignment_id)) and assignment_id not in taken


def load_assignment(root: Path, assignment_id: str, limits: QuestionLimits | None = None) -> Assignment:
    """Read one assignments/<id>/assignment.toml; `limits` are the course's defaults."""
    top = Table.load(root / "assignments" / assignment_id / "assignment.toml")
    part = top.at_least("part", 0)
    title, summary = _text(top, "title"), _text(top, "summary")
    choose = top.at_least("choose", 0, 0)
    given = top.strings("given", ())
    figures = top.one_of("reference_figures", REFERENCE_FIGURES, "public")
    limits = _limits(top.table("limits", {}), limits or QuestionLimits())
    hint_table = top.table("hints", {})
    hints = {key: _text(hint_table, key) for key in hint_table.keys()}  # noqa: SIM118 - not a mapping
    questions = tuple(_question(table, limits) for table in top.tables("question"))
    top.done()
    if not questions:
        raise top.error("question", "the assignment asks nothing", "add a [[question]]")
    _all_different(top, "question", [q.id for q in questions])
    _all_different(top, "question.functions", [name for q in questions for name in q.functions])
    regular = sum(not q.bonus for q in questions)
    if choose and choose >= regular:
        raise top.error(
            "choose",
            f"the best {choose} of {regular} questions is all of them",
            "write 0, or fewer than there are questions",
        )
    return Assignment(
        assignment_id, root, part, title, summary, questions, choose, given, MappingProxyType(hints), figures
    )


def _question(table: Table, limits: QuestionLimits) -> Question:
    question_id = table.identifier("id")
    kind = table.one_of("kind", KINDS)
    written = kind == "written"
    functions = table.strings("functions", ())
    if bool(functions) == written:
        problem = "a written question has no functions" if written else "no function is named"
        raise table.error("functions", problem, "name the functions that students write; none if written")
    for name in functions:
        if not name.isidentifier() or name.startswith("_") or keyword.iskeyword(name):
            raise table.error(
                "functions", f"{name!r} is not a public Python name", "rename it, here and in the reference"
            )
    question = Question(
        id=question_id,
        kind=kind,
        points=table.positive("points"),
        title=_text(table, "title"),
        functions=functions,
        bonus=table.take("bonus", bool, False),
        limits=_limits(table.table("limits", {}), limits),
        prompt=_text(table, "prompt") if table.has("prompt") or written else None,
        rubric=tuple(_rubric_item(row) for row in table.tables("rubric")),
    )
    if written and not question.rubric:
        raise table.error("rubric", "a written question needs a rubric", "add [[question.rubric]] blocks")
    _all_different(table, "rubric", [item.id for item in question.rubric])
    table.done()
    return question


def _rubric_item(table: Table) -> RubricItem:
    item = RubricItem(table.take("id", str), table.positive("deduct"), _text(table, "text"))
    if not IDENTIFIER.match(item.id.replace("-", "_")):
        raise table.error(
            "id", f"{item.id!r} is not an identifier", "use lower-case letters, digits, underscores and hyphens"
        )
    table.done()
    return item


def _problem_set(table: Table, zone: ZoneInfo, late: LatePolicy) -> ProblemSet:
    due = table.take("due", datetime)
    found = ProblemSet(
        id=table.identifier("id"),
        title=_text(table, "title"),
        kind=table.one_of("kind", ("homework", "final"), "homework"),
        due=due if due.tzinfo else due.replace(tzinfo=zone),
        weight=table.positive("weight", 1.0),
        assignments=table.strings("assignments"),
        late=read_late(table.table("late", {}), late),
    )
    table.done()
    return found


def _limits(table: Table, base: QuestionLimits) -> QuestionLimits:
    found = replace(
        base,
        cpu_seconds=table.positive("cpu_seconds", base.cpu_seconds),
        memory_mb=table.at_least("memory_mb", 64, base.memory_mb),
        output_kb=table.at_least("output_kb", 1, base.output_kb),
        files_mb=table.at_least("files_mb", 1, base.files_mb),
    )
    table.done()
    return found


def _text(table: Table, key: str) -> Text:
    languages = table.table(key)
    text = Text(languages.take("en", str).strip(), languages.take("zh", str).strip())
    languages.done()
    for language in LANGUAGES:
        if not text[language]:
            raise languages.error(language, "the text is empty", "write it; the same in both languages if need be")
    return text


def _all_different(table: Table, key: str, names: list[str]) -> None:
    for name in names:
        if names.count(name) > 1:
            raise table.error(key, f"{name!r} stands twice", "each id and each function belongs to one place")
