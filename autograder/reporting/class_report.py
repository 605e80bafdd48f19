"""The class at a glance, for those who teach it: what was hard, what went wrong, who needs a look."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from autograder.checking.verdict import Check
from autograder.course import Assignment, Question
from autograder.grading.gradebook import Gradebook, Record
from autograder.grading.standing import Final
from autograder.messages import Message
from autograder.reporting.pages import Pages

GALLERY = 24
"""Pictures of one check shown at most; a class of hundreds must still load fast."""


OPEN = 3
"""Questions shown open at first: those that went worst."""


@dataclass(frozen=True)
class Row:
    """One student in the table."""

    student: str
    name: str
    page: str
    known: bool
    refused: Message | None
    graded: bool
    score: float
    maximum: float
    earned: dict[str, float]
    broken: frozenset[str]
    counted: frozenset[str]
    cpu_seconds: float
    max_rss_mb: float
    load_problems: int
    notes: int

    @property
    def share(self) -> float:
        """Score as a share of the maximum."""
        return self.score / self.maximum if self.maximum else 0.0


@dataclass
class CheckStory:
    """How a class did on one check, and what it was told."""

    check: Check
    passed: int = 0
    partial: int = 0
    failed: int = 0
    errors: int = 0
    told: Counter[tuple[str, str]] = field(default_factory=Counter)
    examples: dict[tuple[str, str], Message] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """Submissions that have a verdict."""
        return self.passed + self.partial + self.failed + self.errors

    def typical(self, most: int = 3) -> list[tuple[Message, int]]:
        """The commonest messages, alike but for numbers, with how many got each."""
        return [(self.examples[key], count) for key, count in self.told.most_common(most)]


@dataclass(frozen=True)
class QuestionStory:
    """How a class did on one question."""

    question: Question
    mean: float
    full: float
    none: float
    discrimination: float | None
    checks: tuple[CheckStory, ...]


@dataclass(frozen=True)
class Picture:
    """A student's figure in the gallery."""

    row: Row
    png: bytes
    status: str


class ClassReport:
    """Collects the class one record at a time, then renders the page."""

    def __init__(self, assignment: Assignment, book: Gradebook, pages_of: dict[str, str]) -> None:
        self.assignment, self._book, self._pages_of = assignment, book, pages_of
        self._names: dict[str, str] = book.fact("names", {})
        self._checks = {check.id: CheckStory(check) for check in book.checks()}
        self._rows: list[Row] = []
        self._broken: list[tuple[str, str, Message]] = []
        self._gallery: dict[str, list[Picture]] = {}

    def add(self, record: Record, final: Final) -> None:
        """Take one student in."""
        earned, score = final.earned, final.score
        row = Row(
            record.student,
            self._names.get(record.student, ""),
            self._pages_of[record.student],
            record.known,
            record.refusal,
            bool(record.verdicts),
            score.score,
            score.max_score,
            earned,
            frozenset(final.unknown),
            frozenset(score.counted),
            record.cpu_seconds,
            record.max_rss_mb,
            len(record.load_problems),
            len(record.notes),
        )
        self._rows.append(row)
        for verdict in record.verdicts:
            story = self._checks[verdict.check.id]
            match verdict.status:
                case "pass":
                    story.passed += 1
                case "partial":
                    story.partial += 1
                case "fail":
                    story.failed += 1
                case "error":
                    story.errors += 1
                    said = verdict.messages[0] if verdict.messages else Message("The grader failed.")
                    self._broken.append((record.student, verdict.check.id, said))
            for message in verdict.messages[:1]:
                if verdict.status in ("fail", "partial"):
                    key = (message.text, str(message.gaps.get("what", message.gaps.get("function", ""))))
                    story.told[key] += 1
                    story.examples.setdefault(key, message)
            for name, png in sorted(record.figures.items()):
                if name.startswith(f"{verdict.check.id}-"):
                    shown = self._gallery.setdefault(name, [])
                    if len(shown) < GALLERY:
                        shown.append(Picture(row, png, verdict.status))

    def render(self, pages: Pages) -> str:
        """The page as text."""
        graded = [row for row in self._rows if row.graded]
        shares = [row.share for row in graded if not row.broken]
        reference = self._book.reference()
        amiss = [v for v in reference.verdicts if v.status != "pass"] if reference else []
        stories = [self._story(q, graded) for q in self.assignment.questions if q.automatic]
        return pages.render(
            "class.html.j2",
            hardest={s.question.id for s in sorted(stories, key=lambda s: s.mean)[:OPEN]},
            rows=self._rows,
            graded=graded,
            shares=shares,
            mean=statistics.fmean(shares) if shares else None,
            median=statistics.median(shares) if shares else None,
            maximum=graded[0].maximum if graded else 0,
            questions=stories,
            written=[q for q in self.assignment.questions if not q.automatic],
            broken=self._broken,
            refused=[row for row in self._rows if row.refused],
            unknown=[row for row in self._rows if not row.known],
            missing=self._book.fact("missing", []),
            superseded=self._book.fact("superseded", []),
            aside=self._book.fact("aside", []),
            protections=self._book.protections(),
            seed=self._book.fact("seed"),
            gallery=self._pictures(reference),
            slow=_outliers(graded, [row.cpu_seconds for row in graded]),
            big=_outliers(graded, [row.max_rss_mb for row in graded]),
            cpu_median=statistics.median(row.cpu_seconds for row in graded) if graded else 0.0,
            cpu_total=sum(row.cpu_seconds for row in graded),
            rss_median=statistics.median(row.max_rss_mb for row in graded) if graded else 0.0,
            amiss=amiss,
        )

    def _story(self, question: Question, graded: Sequence[Row]) -> QuestionStory:
        rows = [row for row in graded if question.id in row.earned and question.id not in row.broken]
        points = [row.earned[question.id] for row in rows]
        rest = [sum(row.earned.values()) - row.earned[question.id] for row in rows]
        count = len(points) or 1
        return QuestionStory(
            question,
            sum(points) / count / question.points,
            sum(p >= question.points - 1e-9 for p in points) / count,
            sum(p <= 0 for p in points) / count,
            _correlation(points, rest),
            tuple(s for s in self._checks.values() if s.check.question == question.id),
        )

    def _pictures(self, reference: Record | None) -> list[tuple[Check, bytes | None, list[Picture]]]:
        ours = reference.figures if reference else {}
        known = {name: self._checks[name.rpartition("-")[0]].check for name in {**ours, **self._gallery}
                 if name.rpartition("-")[0] in self._checks}  # fmt: skip
        order = list(self._checks)
        names = sorted(known, key=lambda name: (order.index(known[name].id), name))
        return [(known[name], ours.get(name), self._gallery.get(name, [])) for name in names]


def _correlation(points: Sequence[float], rest: Sequence[float]) -> float | None:
    """Between the points of a question and those of all others; None where either does not vary."""
    if len(points) < 5 or len(set(points)) < 2 or len(set(rest)) < 2:
        return None
    return statistics.correlation(points, rest)


def _outliers(rows: Sequence[Row], values: Sequence[float], most: int = 5) -> list[tuple[Row, float]]:
    """Rows far above the rest: more than three times the median."""
    if len(rows) < 3:
        return []
    limit = 3 * statistics.median(values)
    found = [(row, value) for row, value in zip(rows, values, strict=True) if value > max(limit, 1e-9)]
    return sorted(found, key=lambda pair: -pair[1])[:most]
