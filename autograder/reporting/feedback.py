"""One student's page: the score, what holds, how wrong the rest is, and a hint where values stay hidden."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from autograder.checking.verdict import Verdict
from autograder.course import Question
from autograder.grading.gradebook import Record
from autograder.grading.score import earned_by_question, total
from autograder.reporting.pages import Pages

_ABSENT = {"The function {function} is missing.", "{function} is not written yet."}


@dataclass(frozen=True)
class CheckView:
    """A check as the page shows it; `figures` pair the student's PNG with the reference's."""

    verdict: Verdict
    figures: tuple[tuple[bytes, bytes | None], ...]

    @property
    def hint(self) -> str:
        """The hint to show: none for what is right, nor for what is not there at all."""
        told = {message.text for message in self.verdict.messages}
        if self.verdict.status not in ("fail", "partial") or told & _ABSENT:
            return ""
        return self.verdict.check.hint


@dataclass(frozen=True)
class QuestionView:
    """A question as the page shows it."""

    question: Question
    earned: float
    points: float
    counts: bool
    checks: tuple[CheckView, ...]
    handed_in: bool

    @property
    def error(self) -> bool:
        """Whether the grader failed at one of its checks."""
        return any(c.verdict.status == "error" for c in self.checks)


def feedback_page(pages: Pages, record: Record, name: str, reference: Record | None) -> str:
    """The page as text."""
    assignment = pages.assignment
    earned = earned_by_question(assignment, record.verdicts)
    score = total(assignment, earned)
    shown = reference.figures if reference else {}
    questions = []
    for question in assignment.questions:
        verdicts = [v for v in record.verdicts if v.check.question == question.id]
        checks = tuple(CheckView(v, _figures(v, record, shown)) for v in verdicts)
        questions.append(
            QuestionView(
                question,
                earned.get(question.id, 0.0),
                question.points,
                not question.automatic or question.id in score.counted,
                checks,
                question.id in record.written,
            )
        )
    return pages.render(
        "feedback.html.j2", record=record, name=name, score=score, questions=questions,
        awaiting=[q for q in questions if not q.question.automatic],
    )  # fmt: skip


def _figures(
    verdict: Verdict, record: Record, reference: Mapping[str, bytes]
) -> tuple[tuple[bytes, bytes | None], ...]:
    """Figures of public checks only: those of hidden ones show what the check drew its inputs for."""
    if not verdict.check.public:
        return ()
    prefix = f"{verdict.check.id}-"
    return tuple((png, reference.get(key)) for key, png in sorted(record.figures.items()) if key.startswith(prefix))
