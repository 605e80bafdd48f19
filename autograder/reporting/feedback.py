"""One student's page: the score, what holds, how wrong the rest is, and a hint where values stay hidden."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from autograder.checking.verdict import Verdict
from autograder.course import Assignment, Question
from autograder.grading.gradebook import Record
from autograder.grading.marks import Override
from autograder.grading.model import WrittenAnswer
from autograder.grading.standing import Final, Standing
from autograder.reporting.pages import Pages
from autograder.reporting.prose import line, prose
from autograder.reporting.style import Remark
from autograder.reporting.written import Part, parts

_ABSENT = {"The function {function} is missing.", "{function} is not written yet."}


@dataclass(frozen=True)
class CheckView:
    """A check as the page shows it; `figures` pair the student's PNG with the reference's."""

    verdict: Verdict
    figures: tuple[tuple[bytes, bytes | None], ...]
    override: Override | None = None

    @property
    def earned(self) -> float:
        """Points, a person's word before the check's."""
        return self.override.points if self.override else self.verdict.earned

    @property
    def hint(self) -> str:
        """The hint to show: none for what is right, nor for what is not there at all."""
        told = {message.text for message in self.verdict.messages}
        if self.verdict.status not in ("fail", "partial") or told & _ABSENT:
            return ""
        return self.verdict.check.hint


@dataclass(frozen=True)
class QuestionView:
    """A question as the page shows it; `standing` is what checks and people say of it together."""

    standing: Standing
    counts: bool
    checks: tuple[CheckView, ...]
    answer: tuple[Part, ...]

    @property
    def question(self) -> Question:
        """The question."""
        return self.standing.question

    @property
    def earned(self) -> float | None:
        """Points, None while they are not known."""
        return self.standing.earned


@dataclass(frozen=True)
class Feedback:
    """All that goes onto one student's page."""

    record: Record
    final: Final
    name: str = ""
    answers: Mapping[str, Sequence[WrittenAnswer]] = field(default_factory=lambda: MappingProxyType({}))
    style: Sequence[Remark] = ()


def feedback_page(pages: Pages, assignment: Assignment, of: Feedback, reference: Record | None) -> str:
    """The page as text."""
    record, final = of.record, of.final
    shown = reference.figures if reference else {}
    questions = []
    for question in assignment.questions:
        standing = final.questions[question.id]
        verdicts = [v for v in record.verdicts if v.check.question == question.id]
        seen: set[bytes] = set()
        checks = tuple(
            CheckView(v, _figures(assignment, v, record, shown, seen), standing.overrides.get(v.check.id))
            for v in verdicts
        )
        counts = question.id in final.score.counted or standing.earned is None
        questions.append(QuestionView(standing, counts, checks, parts(of.answers.get(question.id, ()))))
    return pages.render(
        "feedback.html.j2", record=record, name=of.name, final=final, score=final.score, questions=questions,
        covered=covered(final), awaiting=[assignment.question(q) for q in final.awaiting], remarks=of.style,
        prose=prose, line=line,
    )  # fmt: skip


def covered(final: Final) -> float:
    """Points that were lost in the questions that count and that bonus points make good in the score."""
    standings = [final.questions[q] for q in final.score.counted]
    return round(final.score.score - sum(s.earned or 0.0 for s in standings if not s.question.bonus), 6)


def _figures(
    assignment: Assignment, verdict: Verdict, record: Record, reference: Mapping[str, bytes], seen: set[bytes]
) -> tuple[tuple[bytes, bytes | None], ...]:
    """A check's figures, each beside the reference's, as far as `reference_figures` of the assignment allows.

    Figures of hidden checks show what the check drew its inputs for; only "always" gives them out. A figure that
    an earlier check of the question drew, too, is not shown again.
    """
    allowed = assignment.reference_figures
    if not verdict.check.public and allowed != "always":
        return ()
    prefix = f"{verdict.check.id}-"
    ours = {} if allowed == "never" else reference
    found = []
    for key, png in sorted(record.figures.items()):
        if key.startswith(prefix) and png not in seen:
            seen.add(png)
            found.append((png, ours.get(key)))
    return tuple(found)
