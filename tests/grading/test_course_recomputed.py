"""Course grades worked out a second time, from the rules as docs/grades.md tells them and by the plainest means."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from itertools import combinations
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.course import Course, ProblemSet, Text
from autograder.grading.course_grade import CourseGrade, Extension, Work, course_grade
from autograder.grading.sheet import write_csv
from autograder.late import LatePolicy
from autograder.reporting.course_page import explained_rows
from autograder.reporting.course_words import explain

ZONES = [ZoneInfo(name) for name in ("Asia/Shanghai", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe")]


def by_hand(course: Course, works: dict[str, Work], extensions: list[Extension]) -> Fraction | None:
    """The grade as a fraction of everything, None where nothing is graded."""
    granted = {e.problem_set: e for e in extensions}
    parts: list[tuple[Fraction, Fraction]] = []
    for kind, percent in (("homework", course.homework), ("final", course.final)):
        shares: list[tuple[Fraction, Fraction]] = []  # (weight, share)
        for one in (s for s in course.sets if s.kind == kind):
            extension = granted.get(one.id)
            if extension and extension.until is None:
                continue
            known = [works[a] for a in one.assignments if a in works and works[a].state != "ungraded"]
            most = sum(Fraction(w.max_score) for w in known)
            if most:
                points = sum(Fraction(w.score) * kept(one, w, extension, course.timezone) for w in known)
                shares.append((Fraction(one.weight), min(Fraction(1), points / most)))
        drop = min(course.drop_lowest, len(shares) - 1) if kind == "homework" else 0
        if shares and percent > 0:
            best = max(mean(some) for some in combinations(shares, len(shares) - max(0, drop)))
            parts.append((Fraction(percent), best))
    return mean(tuple(parts)) if parts else None


def mean(parts: tuple[tuple[Fraction, Fraction], ...]) -> Fraction:
    return sum((w * s for w, s in parts), Fraction(0)) / sum((w for w, _ in parts), Fraction(0))


def kept(one: ProblemSet, work: Work, extension: Extension | None, zone: ZoneInfo) -> Fraction:
    """What lateness leaves of a score: the better of what the due time and an extension give."""
    if work.submitted is None:
        return Fraction(1)
    ends = [one.due] + ([extension.until] if extension and extension.until and extension.until > one.due else [])
    return max(left(one.late, end, work.submitted, zone) for end in ends)


def left(late: LatePolicy, due: datetime, submitted: datetime, zone: ZoneInfo) -> Fraction:
    """Every day that began after the due time, by the clock on the wall, and after the grace period."""
    clock = due.astimezone(zone).replace(tzinfo=None)
    grace = timedelta(minutes=late.grace_minutes)
    days = 0
    while submitted.astimezone(UTC) > instant(clock + timedelta(days=days), due, days, zone) + grace:
        days += 1
    if days and late.max_days and days > late.max_days:
        return Fraction(0)
    return 1 - min(Fraction(late.at_most), days * Fraction(late.per_day)) / 100


def instant(clock: datetime, due: datetime, days: int, zone: ZoneInfo) -> datetime:
    """When the wall shows a time; of an hour that comes twice the due time's own, on its day."""
    return (
        due.astimezone(UTC) if days == 0 else clock.replace(tzinfo=zone, fold=due.astimezone(zone).fold).astimezone(UTC)
    )


@st.composite
def cases(draw: st.DrawFn) -> tuple[Course, dict[str, Work], list[Extension]]:
    """A semester in a zone with or without clock changes, a student's work in it, some extensions."""
    zone = draw(st.sampled_from(ZONES))
    sets, works, extensions = [], {}, []
    for n, kind in enumerate(draw(st.lists(st.sampled_from(["homework"] * 3 + ["final"]), min_size=1, max_size=7))):
        due = draw(st.datetimes(datetime(2026, 2, 25), datetime(2026, 11, 10))).replace(second=0, microsecond=0)
        due = due.replace(tzinfo=zone)
        late = LatePolicy(draw(st.sampled_from([0, 15, 90, 3000])), draw(st.sampled_from([0.0, 10.0, 12.5, 100.0])),
                          draw(st.sampled_from([0.0, 50.0, 100.0])), draw(st.integers(0, 6)))  # fmt: skip
        names = tuple(f"a{n}_{m}" for m in range(draw(st.integers(1, 3))))
        sets.append(ProblemSet(f"s{n}", Text("s", "s"), kind, due, draw(st.sampled_from([0.5, 1.0, 1.0, 2.0, 3.0])),
                               names, late))  # fmt: skip
        for name in names:
            state = draw(st.sampled_from(["graded"] * 5 + ["missing", "refused", "ungraded"]))
            most = draw(st.integers(1, 400)) / 4
            score = draw(st.integers(0, round(most * 4))) / 4 if state == "graded" else 0.0
            when = draw(st.none() | st.integers(-4000, 12_000)) if state == "graded" else None
            moment = due.astimezone(UTC) + timedelta(minutes=when) if when is not None else None
            works[name] = Work(name, state, score, most if state != "ungraded" else 0.0, moment)
        if draw(st.integers(0, 2)) == 0:
            until = draw(st.none() | st.integers(-3000, 9000))
            moment = due.astimezone(UTC) + timedelta(minutes=until) if until is not None else None
            extensions.append(Extension("s", f"s{n}", moment, "flu"))
    homework = draw(st.sampled_from([100.0, 70.0, 50.0, 0.0]))
    return (
        Course(Path(), "c", Text("C", "C"), Text("T", "T"), zone, tuple(sets), (), homework, 100 - homework,
               draw(st.integers(0, 3))),
        works, extensions,
    )  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(cases())
def test_a_grade_is_what_the_rules_make_it(case: tuple[Course, dict[str, Work], list[Extension]]) -> None:
    course, works, extensions = case
    grade, expected = course_grade(course, "s", works, extensions), by_hand(course, works, extensions)
    assert (grade.share is None) == (expected is None)
    assert grade.share is None or grade.share == pytest.approx(float(expected or 0), abs=1e-9)


def shown(grade: CourseGrade, course: Course) -> list[tuple[int, str, str]]:
    return [(line.level, line.value, line.weight) for line in explain(course, grade)]


@settings(max_examples=200, deadline=None)
@given(cases())
def test_what_is_printed_adds_up(case: tuple[Course, dict[str, Work], list[Extension]]) -> None:
    """Page: each line from those below it, to the last digit that is shown. Table: the grade to four decimals."""
    course, works, extensions = case
    grade = course_grade(course, "s", works, extensions)
    lines = shown(grade, course)
    assert lines[0][1] == ("–" if grade.share is None else f"{100 * grade.share:.2f} %")
    tops = [value for level, value, _ in lines if level == 1 and value]
    assert len(tops) == len(grade.parts)
    known = [(p.percent, float(v.removesuffix(" %"))) for p, v in zip(grade.parts, tops, strict=True) if v != "–"]
    if grade.share is not None:
        printed = sum(w * v for w, v in known) / sum(w for w, _ in known)
        assert abs(printed - float(lines[0][1].removesuffix(" %"))) < 0.0101
    table = list(csv.DictReader(io.StringIO(write_csv(explained_rows(course, [grade]), excel=False).decode())))
    assert len(table) == sum(len(s.handed) for p in grade.parts for s in p.sets)
    total: dict[str, list[tuple[float, float]]] = {}
    for one in {row["problem_set"]: None for row in table}:
        rows = [row for row in table if row["problem_set"] == one]
        for row in (r for r in rows if r["score"]):
            off = float(row["per_cent_off"]) / 100
            assert float(row["points"]) == pytest.approx(float(row["score"]) * (1 - off), abs=2e-4)
        if rows[0]["counts"] == "yes":
            points, most = (
                sum(float(r[k] or 0) for r in rows if r["state"] != "ungraded") for k in ("points", "max_score")
            )
            total.setdefault(rows[0]["part"], []).append((float(rows[0]["weight"]), min(1.0, points / most)))
    percent = {"homework": course.homework, "final": course.final}
    means = {k: sum(w * s for w, s in v) / sum(w for w, _ in v) for k, v in total.items()}
    if grade.share is not None:
        again = sum(percent[k] * v for k, v in means.items()) / sum(percent[k] for k in means)
        assert again == pytest.approx(grade.share, abs=1e-3)


@settings(deadline=None)
@given(cases())
def test_excused_from_everything_is_no_grade_and_nothing_handed_in_is_zero(
    case: tuple[Course, dict[str, Work], list[Extension]],
) -> None:
    course, works, _ = case
    excused = [Extension("s", one.id, None) for one in course.sets]
    none = course_grade(course, "s", works, excused)
    assert none.share is None and not none.complete and all(not s.counts for p in none.parts for s in p.sets)
    nothing = {
        name: replace(w, state="missing", score=0.0, max_score=10.0, submitted=None) for name, w in works.items()
    }
    grade = course_grade(course, "s", nothing)
    counting = {s.kind for s in course.sets} & {
        k for k, p in (("homework", course.homework), ("final", course.final)) if p
    }
    assert grade.share == (0.0 if counting else None)


def test_a_late_final_with_an_extension_over_a_clock_change() -> None:
    """Due before clocks go back in Berlin, extended by a day: 25 hours later is in time, a minute more is late."""
    zone = ZoneInfo("Europe/Berlin")
    due = datetime(2026, 10, 24, 23, 59, tzinfo=zone)
    exam = ProblemSet("exam", Text("e", "e"), "final", due, 1.0, ("x",), LatePolicy(per_day=20, max_days=1))
    course = Course(Path(), "c", Text("C", "C"), Text("T", "T"), zone, (exam,), (), 70, 30, 1)
    until = [Extension("s", "exam", due + timedelta(days=1))]
    for minutes, share in ((25 * 60, 1.0), (25 * 60 + 1, 0.8), (49 * 60, 0.8), (49 * 60 + 1, 0.0)):
        works = {"x": Work("x", "graded", 10, 10, due.astimezone(UTC) + timedelta(minutes=minutes), "platform")}
        grade = course_grade(course, "s", works, until)
        assert grade.share == pytest.approx(share), minutes
        assert not grade.complete, "there is no homework to count"
