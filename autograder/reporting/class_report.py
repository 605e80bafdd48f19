"""The class at a glance, for those who teach it: what was hard, what went wrong, who needs a look."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from autograder.checking.verdict import Check
from autograder.course import Assignment, Question
from autograder.grading.gradebook import Gradebook, Record
from autograder.grading.standing import Final, Line
from autograder.messages import Message
from autograder.reporting.confinement import confinement
from autograder.reporting.items import LEAST, Item, analyse
from autograder.reporting.names import safe_name
from autograder.reporting.pages import Pages

GALLERY = 24
"""Pictures of one check shown at most; a class of hundreds must still load fast."""

OPEN = 3
"""Questions shown open at first: those that went worst."""

TYPICAL = 3
"""Messages and deductions that are named: the commonest."""


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

    def typical(self, most: int = TYPICAL) -> list[tuple[Message, int]]:
        """The commonest messages, alike but for numbers, with how many got each."""
        return [(self.examples[key], count) for key, count in self.told.most_common(most)]


@dataclass(frozen=True)
class QuestionStory:
    """How a class did on one question; `told` are deductions of TAs with how often each was made."""

    question: Question
    number: int
    item: Item
    checks: tuple[CheckStory, ...]
    told: tuple[tuple[Line, int], ...] = ()
    awaiting: int = 0


@dataclass(frozen=True)
class Picture:
    """A student's figure in the gallery."""

    row: Row
    png: bytes
    status: str


@dataclass(frozen=True)
class Gallery:
    """All figures of one check, on a page of their own so that the report itself loads at once."""

    name: str
    check: Check
    ours: bytes | None
    pictures: tuple[Picture, ...]


class ClassReport:
    """Collects the class one record at a time, then renders the page."""

    def __init__(self, assignment: Assignment, book: Gradebook, pages_of: dict[str, str]) -> None:
        self.assignment, self._book, self._pages_of = assignment, book, pages_of
        self._names: dict[str, str] = book.fact("names", {})
        self._checks = {check.id: CheckStory(check) for check in book.checks()}
        self._rows: list[Row] = []
        self._broken: list[tuple[str, str, Message]] = []
        self._gallery: dict[str, list[Picture]] = {}
        self._told: dict[str, Counter[Line]] = {}
        self._awaiting: Counter[str] = Counter()
        self._counted: dict[frozenset[str], frozenset[str]] = {}  # one for all who have the same
        self._asked: list[tuple[Row, tuple[str, ...]]] = []

    def add(self, record: Record, final: Final) -> None:
        """Take one student in."""
        earned, score = final.earned, final.score
        counted = frozenset(score.counted)
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
            self._counted.setdefault(counted, counted),
            record.cpu_seconds,
            record.max_rss_mb,
            len(record.load_problems),
            len(record.notes),
        )
        self._rows.append(row)
        self._awaiting.update(final.awaiting)
        if final.asked:
            self._asked.append((row, final.asked))
        for question, standing in final.questions.items():
            self._told.setdefault(question, Counter()).update(standing.lines)
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

    def figure_pages(self, pages: Pages) -> Iterator[tuple[str, str]]:
        """(name, page), one for each figure that checks drew; call it when everybody is in."""
        for gallery in self._galleries():
            yield gallery.name, pages.render("figures.html.j2", gallery=gallery, most=GALLERY)

    def render(self, pages: Pages) -> Iterator[str]:
        """The page, piece by piece: it has a row for everybody."""
        graded = [row for row in self._rows if row.graded]
        shares = [row.share for row in graded if not row.broken]
        reference = self._book.reference()
        amiss = [v for v in reference.verdicts if v.status != "pass"] if reference else []
        stories = self._stories(graded)
        cpu, rss = [row.cpu_seconds for row in graded], [row.max_rss_mb for row in graded]
        return pages.stream(
            "class.html.j2",
            hardest={s.question.id for s in sorted(stories, key=lambda s: s.item.difficulty)[:OPEN]},
            rows=self._rows,
            graded=graded,
            shares=shares,
            mean=statistics.fmean(shares) if shares else None,
            median=statistics.median(shares) if shares else None,
            spread=statistics.stdev(shares) if len(shares) > 1 else None,
            maximum=max((row.maximum for row in graded), default=0),
            questions=stories,
            marks=[
                (str(s.number), s.item.difficulty, s.item.discrimination)
                for s in stories
                if s.item.discrimination is not None
            ],
            least=LEAST,
            awaiting=[(q, self._awaiting[q.id]) for q in self.assignment.questions if self._awaiting[q.id]],
            asked=[(row, [self.assignment.question(q) for q in questions]) for row, questions in self._asked],
            broken=self._broken,
            refused=[row for row in self._rows if row.refused],
            unknown=[row for row in self._rows if not row.known],
            troubled=[row for row in graded if row.load_problems],
            missing=self._book.fact("missing", []),
            superseded=self._book.fact("superseded", []),
            aside=self._book.fact("aside", []),
            protections=[confinement(line) for line in self._book.protections()],
            seed=self._book.fact("seed"),
            galleries=[(g.name, g.check, len(g.pictures)) for g in self._galleries()],
            cpu=cpu,
            rss=rss,
            slow=_outliers(graded, cpu),
            big=_outliers(graded, rss),
            cpu_median=statistics.median(cpu) if cpu else 0.0,
            cpu_total=sum(cpu),
            rss_median=statistics.median(rss) if rss else 0.0,
            amiss=amiss,
        )

    def _stories(self, graded: Sequence[Row]) -> list[QuestionStory]:
        """Every question of which something is known: checked, or marked by a TA."""
        found = []
        for number, question in enumerate(self.assignment.questions, 1):
            rows = [row for row in graded if question.id in row.earned and question.id not in row.broken]
            if not rows and not question.automatic:
                continue
            points = [row.earned[question.id] for row in rows]
            rest = [sum(row.earned.values()) - row.earned[question.id] for row in rows]
            found.append(
                QuestionStory(
                    question,
                    number,
                    analyse(points, rest, question.points),
                    tuple(s for s in self._checks.values() if s.check.question == question.id),
                    tuple(self._told.get(question.id, Counter()).most_common(TYPICAL)),
                    self._awaiting[question.id],
                )
            )
        return found

    def _galleries(self) -> list[Gallery]:
        reference = self._book.reference()
        ours = reference.figures if reference else {}
        order = list(self._checks)
        known = {name: self._checks[name.rpartition("-")[0]].check for name in {**ours, **self._gallery}
                 if name.rpartition("-")[0] in self._checks}  # fmt: skip
        return [
            Gallery(safe_name(name), known[name], ours.get(name), tuple(self._gallery.get(name, ())))
            for name in sorted(known, key=lambda name: (order.index(known[name].id), name))
        ]


def _outliers(rows: Sequence[Row], values: Sequence[float], most: int = 5) -> list[tuple[Row, float]]:
    """Rows far above the rest: more than three times the median."""
    if len(rows) < 3:
        return []
    limit = 3 * statistics.median(values)
    found = [(row, value) for row, value in zip(rows, values, strict=True) if value > max(limit, 1e-9)]
    return sorted(found, key=lambda pair: -pair[1])[:most]
