"""What the mutants of an assignment say about its checks."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from autograder.authoring.mutation.equivalent import Entry, read_equivalents
from autograder.authoring.mutation.mutants import Mutant, mutants_of
from autograder.authoring.mutation.trial import Finding, Progress, grade_mutants
from autograder.checking.verdict import Check
from autograder.course import Assignment
from autograder.reading import read_text

Fate = Literal["killed", "survived", "equivalent"]
ENOUGH = 0.95
"""The share of mistakes in its functions that a question's own checks should notice."""


@dataclass(frozen=True)
class Outcome:
    """What became of one mutant."""

    mutant: Mutant
    fate: Fate
    findings: tuple[Finding, ...] = ()
    reason: str = ""

    @property
    def killers(self) -> tuple[str, ...]:
        """The checks that took points."""
        return tuple(f.check for f in self.findings if f.lost)

    @property
    def how(self) -> str:
        """How points were lost first: "value", "raised", "time"; "" where none were."""
        return next((f.how for f in self.findings if f.lost), "")


@dataclass(frozen=True)
class QuestionRow:
    """The mutants of one question; `elsewhere` were noticed by other questions' checks alone."""

    question: str
    killed: int
    elsewhere: int
    survived: int
    equivalent: int

    @property
    def thin(self) -> bool:
        """Whether the question's own checks miss more than a few."""
        counted = self.killed + self.elsewhere + self.survived
        return counted > 0 and self.killed < ENOUGH * counted


@dataclass(frozen=True)
class CheckRow:
    """What one check kills; `alone` what no other check does. Redundant: nothing that others leave."""

    check: str
    question: str
    points: float
    kills: int
    alone: int


@dataclass(frozen=True)
class MutationReport:
    """The outcome of all mutants of an assignment, or of a sample of them."""

    assignment: Assignment
    outcomes: tuple[Outcome, ...]
    checks: tuple[Check, ...]
    stale: tuple[Entry, ...]
    same_code: int
    duplicates: int
    population: int
    every_check: bool

    def of(self, fate: Fate) -> list[Outcome]:
        """The outcomes of one kind."""
        return [o for o in self.outcomes if o.fate == fate]

    @property
    def score(self) -> float:
        """The share of mutants killed among those that are not equivalent."""
        killed, survived = len(self.of("killed")), len(self.of("survived"))
        return killed / (killed + survived) if killed + survived else 1.0

    @property
    def contradicted(self) -> list[Outcome]:
        """Mutants said to be equivalent from which a check took points."""
        return [o for o in self.of("equivalent") if o.killers]

    def by_question(self) -> list[QuestionRow]:
        """One row for each automatic question."""
        rows = []
        home = {check.id: check.question for check in self.checks}
        for question in self.assignment.questions:
            mine = [o for o in self.outcomes if o.mutant.question == question.id]
            killed = [o for o in mine if o.fate == "killed"]
            own = [o for o in killed if any(home[c] == question.id for c in o.killers)]
            survived = sum(o.fate == "survived" for o in mine)
            equivalent = sum(o.fate == "equivalent" for o in mine)
            if question.automatic:
                rows.append(QuestionRow(question.id, len(own), len(killed) - len(own), survived, equivalent))
        return rows

    def by_check(self) -> list[CheckRow]:
        """One row for each check; only meaningful when every check was run."""
        killed = [o for o in self.of("killed")]
        return [
            CheckRow(
                check.id,
                check.question,
                check.points,
                sum(check.id in o.killers for o in killed),
                sum(o.killers == (check.id,) for o in killed),
            )
            for check in self.checks
        ]

    def to_plain(self) -> dict[str, Any]:
        """As JSON data."""
        original = read_text(self.assignment.reference)
        killed = self.of("killed")
        return {
            "id": self.assignment.id,
            "mutants": len(self.outcomes),
            "population": self.population,
            "killed": len(killed),
            "killed_by": {how: sum(o.how == how for o in killed) for how in ("value", "raised", "time", "died")},
            "survived": len(self.of("survived")),
            "equivalent": len(self.of("equivalent")),
            "same_code": self.same_code,
            "duplicates": self.duplicates,
            "score": round(self.score, 4),
            "questions": [{**vars(row), "thin": row.thin} for row in self.by_question()],
            "checks": [vars(row) for row in self.by_check()] if self.every_check else None,
            "survivors": [_plain(o, original) for o in self.of("survived")],
            "contradicted": [_plain(o, original) for o in self.contradicted],
            "stale": [vars(entry) for entry in self.stale],
        }


def mutation_report(
    assignment: Assignment,
    *,
    sample: int = 0,
    workers: int = 1,
    every_check: bool = False,
    unsafe: bool = False,
    progress: Progress = lambda done, total: None,
) -> MutationReport:
    """Grade the mutants of an assignment, or the same `sample` of them every time, and say what came of it."""
    made = mutants_of(assignment)
    equivalents = read_equivalents(assignment, made.mutants)
    chosen = list(made.mutants)
    if sample:
        open_ones = [m for m in chosen if m.key not in equivalents.reasons]
        kept = {m.key for m in sorted(open_ones, key=_lot)[:sample]}
        chosen = [m for m in chosen if m.key in kept]
    graded = grade_mutants(
        assignment, chosen, workers=workers, every_check=every_check, unsafe=unsafe, progress=progress
    )
    outcomes = tuple(_outcomes(chosen, graded.findings, equivalents.reasons))
    return MutationReport(
        assignment,
        outcomes,
        graded.checks,
        equivalents.stale,
        made.same_code,
        made.duplicates,
        len(made.mutants),
        every_check,
    )


def _outcomes(
    mutants: Sequence[Mutant], findings: Mapping[str, tuple[Finding, ...]], reasons: Mapping[str, str]
) -> Iterator[Outcome]:
    for mutant in mutants:
        found = findings[mutant.key]
        if mutant.key in reasons:
            yield Outcome(mutant, "equivalent", found, reasons[mutant.key])
        else:
            yield Outcome(mutant, "killed" if any(f.lost for f in found) else "survived", found)


def _lot(mutant: Mutant) -> str:
    """A lot that does not depend on the other mutants."""
    return hashlib.sha256(f"lot {mutant.key}".encode()).hexdigest()


def _plain(outcome: Outcome, original: str) -> dict[str, Any]:
    mutant = outcome.mutant
    return {
        "key": mutant.key,
        "function": mutant.function,
        "question": mutant.question,
        "also_reaches": list(mutant.others),
        "operator": mutant.operator,
        "line": mutant.line,
        "before": mutant.before,
        "after": mutant.after,
        "diff": mutant.diff(original),
        "killed_by": list(outcome.killers),
    }
