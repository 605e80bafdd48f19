"""The checks still notice the mistakes that they noticed when docs/mutation.json was written."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.authoring.mutation.equivalent import read_equivalents
from autograder.authoring.mutation.mutants import mutants_of
from autograder.authoring.mutation.record import read_record
from autograder.authoring.mutation.report import ENOUGH, mutation_report
from autograder.course import load_course

ROOT = Path(__file__).parents[2]
COURSE = load_course(ROOT)
RECORD = read_record(ROOT / "docs")["mutants"]
IDS = [assignment.id for assignment in COURSE if assignment.id in RECORD]
SAMPLE = 10


@pytest.mark.parametrize("assignment_id", IDS)
def test_the_record_says_that_the_checks_notice_nearly_all_mistakes(assignment_id: str) -> None:
    row = RECORD[assignment_id]
    assert row["mutants"] >= 60 and row["score"] >= ENOUGH
    assert row["score"] == pytest.approx(row["killed"] / (row["killed"] + row["survived"]), abs=1e-4)
    assert len(row["survivors"]) == row["survived"]


@pytest.mark.parametrize("assignment_id", IDS)
def test_every_recorded_equivalent_is_a_change_that_is_still_made(assignment_id: str) -> None:
    assignment = COURSE.assignment(assignment_id)
    made = mutants_of(assignment).mutants
    assert [vars(entry) for entry in read_equivalents(assignment, made).stale] == []
    assert set(RECORD[assignment_id]["survivors"]) <= {m.key for m in made}, (
        "write the record anew: see docs/mutation.md"
    )


@pytest.mark.parametrize("assignment_id", IDS)
def test_a_sample_of_mistakes_is_noticed(assignment_id: str) -> None:
    report = mutation_report(COURSE.assignment(assignment_id), sample=SAMPLE)
    known = RECORD[assignment_id]["survivors"]
    missed = [o.mutant for o in report.of("survived") if o.mutant.key not in known]
    assert not missed, "\n".join(f"{m.question}: {m.function}: {m.before} -> {m.after}" for m in missed)
    assert len(report.outcomes) == SAMPLE
