"""The grade of a course: what each rule is worth, and what no rule may ever do."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import combinations, pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

import autograder.grading.course_grade as rules
from autograder.course import Course, ProblemSet, Text
from autograder.errors import CourseError
from autograder.grading.course_grade import CourseGrade, Extension, Work, course_grade
from autograder.grading.extensions import read_extensions, read_times
from autograder.grading.roster import Roster, Student
from autograder.late import LatePolicy

SHANGHAI, NEW_YORK = ZoneInfo("Asia/Shanghai"), ZoneInfo("America/New_York")
LATE = LatePolicy(grace_minutes=15, per_day=10, at_most=50, max_days=6)


def text(words: str) -> Text:
    return Text(words, words)


def course_of(
    *sets: tuple[str, str, float, tuple[str, ...]],
    homework: float = 70,
    final: float = 30,
    drop: int = 0,
    late: LatePolicy = LATE,
    zone: ZoneInfo = SHANGHAI,
) -> Course:
    """A course of (id, kind, weight, assignments), each due a week after the other."""
    due = datetime(2026, 10, 4, 23, 59, tzinfo=zone)
    made = tuple(
        ProblemSet(name, text(name), kind, due + timedelta(weeks=n), weight, assignments, late)
        for n, (name, kind, weight, assignments) in enumerate(sets)
    )
    return Course(Path(), "c", text("C"), text("T"), zone, made, (), homework, final, drop)


SIMPLE = course_of(
    ("ps1", "homework", 1, ("a", "b")), ("ps2", "homework", 1, ("c",)), ("exam", "final", 1, ("d",))
)  # fmt: skip


def work(assignment: str, score: float, most: float = 10, submitted: datetime | None = None) -> Work:
    return Work(assignment, "graded", score, most, submitted, "platform" if submitted else "")


def everything(a: float, b: float, c: float, d: float) -> dict[str, Work]:
    return {"a": work("a", a), "b": work("b", b, 30), "c": work("c", c), "d": work("d", d, 50)}


def shares(grade: CourseGrade) -> dict[str, float | None]:
    return {s.problem_set.id: s.share for part in grade.parts for s in part.sets}


def test_weights_points_and_the_final() -> None:
    grade = course_grade(SIMPLE, "s", everything(10, 15, 5, 40))
    # ps1: 25 of 40; ps2: 5 of 10; exam: 40 of 50
    assert shares(grade) == {"ps1": 0.625, "ps2": 0.5, "exam": 0.8}
    assert grade.share == pytest.approx(0.7 * (0.625 + 0.5) / 2 + 0.3 * 0.8) and grade.complete


def test_heavier_problem_sets_weigh_more() -> None:
    course = course_of(("x", "homework", 3, ("a",)), ("y", "homework", 1, ("b",)), homework=100, final=0)
    assert course_grade(course, "s", {"a": work("a", 10), "b": work("b", 0)}).share == 0.75


def test_what_is_not_graded_yet_does_not_count_and_is_said() -> None:
    grade = course_grade(SIMPLE, "s", {"a": work("a", 5)})
    assert grade.share == 0.5 and not grade.complete and shares(grade) == {"ps1": 0.5, "ps2": None, "exam": None}
    nothing = course_grade(SIMPLE, "s", {})
    assert nothing.share is None and not nothing.complete


@pytest.mark.parametrize("missing", [{"awaiting": ("why",)}, {"broken": ("q",)}])
def test_a_grade_that_awaits_somebody_is_not_the_last_word(missing: dict[str, tuple[str, ...]]) -> None:
    works = everything(10, 30, 10, 50)
    works["c"] = replace(works["c"], **missing)  # type: ignore[arg-type]
    assert not course_grade(SIMPLE, "s", works).complete


def test_nothing_handed_in_is_a_zero_and_a_refusal_too() -> None:
    works = everything(10, 30, 10, 50) | {"c": Work("c", "missing", 0, 10)}
    assert shares(course_grade(SIMPLE, "s", works))["ps2"] == 0
    works["c"] = Work("c", "refused", 0, 10)
    grade = course_grade(SIMPLE, "s", works)
    assert shares(grade)["ps2"] == 0 and grade.complete


def test_excused_is_left_out() -> None:
    works = everything(10, 30, 0, 50)
    grade = course_grade(SIMPLE, "s", works, [Extension("s", "ps2", None, "ill"), Extension("t", "ps1", None)])
    assert grade.share == 1.0 and grade.complete
    assert [s.excused for s in grade.parts[0].sets] == [False, True]


def test_the_lowest_are_dropped_but_never_the_last() -> None:
    course = replace(SIMPLE, drop_lowest=1)
    grade = course_grade(course, "s", everything(10, 30, 2, 50))
    assert grade.share == 1.0 and [s.dropped for s in grade.parts[0].sets] == [False, True]
    alone = course_grade(course, "s", {"c": work("c", 2)})
    assert alone.share == 0.2 and not any(s.dropped for s in alone.parts[0].sets)
    assert course_grade(course, "s", {"d": work("d", 0, 50)}).share == 0.0, "the final is never dropped"


def test_with_unequal_weights_what_costs_most_is_dropped() -> None:
    # Without b (heavy, poor) the mean is 0.83; without c (light, poorest) it is 0.57.
    course = course_of(
        ("x", "homework", 1, ("a",)), ("y", "homework", 3, ("b",)), ("z", "homework", 0.2, ("c",)),
        homework=100, final=0, drop=1,
    )  # fmt: skip
    grade = course_grade(course, "s", {"a": work("a", 10), "b": work("b", 4), "c": work("c", 0)})
    assert [s.dropped for s in grade.parts[0].sets] == [False, True, False]


# Late work ---------------------------------------------------------------------------------------------------

DUE = datetime(2026, 10, 4, 23, 59, tzinfo=SHANGHAI)


@pytest.mark.parametrize(
    ("minutes", "days", "factor"),
    [
        (-600, 0, 1), (0, 0, 1), (15, 0, 1), (16, 1, 0.9), (15 + 1440, 1, 0.9), (16 + 1440, 2, 0.8),
        (16 + 5 * 1440, 6, 0.5), (15 + 6 * 1440, 6, 0.5), (16 + 6 * 1440, 7, 0),
    ],
)  # fmt: skip
def test_days_begun_grace_cap_and_the_end(minutes: int, days: int, factor: float) -> None:
    late = LATE.judge(DUE, DUE + timedelta(minutes=minutes), SHANGHAI)
    assert (late.days, late.factor) == (days, pytest.approx(factor)) and late.accepted == (days <= 6)


def test_no_end_means_no_end() -> None:
    late = LatePolicy(per_day=10, at_most=40).judge(DUE, DUE + timedelta(days=4000), SHANGHAI)
    assert late.accepted and late.factor == 0.6 and late.days == 4000


def test_a_day_with_a_clock_change_is_one_day() -> None:
    """New York, 2026-11-01: 25 hours from one 23:59 to the next; 2026-03-08: 23 hours."""
    policy = LatePolicy(per_day=10)
    autumn = datetime(2026, 10, 31, 23, 59, tzinfo=NEW_YORK)
    assert policy.judge(autumn, datetime(2026, 11, 2, 4, 59, tzinfo=UTC), NEW_YORK).days == 1
    assert policy.judge(autumn, datetime(2026, 11, 2, 5, 0, tzinfo=UTC), NEW_YORK).days == 2
    spring = datetime(2026, 3, 7, 23, 59, tzinfo=NEW_YORK)
    assert policy.judge(spring, datetime(2026, 3, 9, 3, 59, tzinfo=UTC), NEW_YORK).days == 1
    assert policy.judge(spring, datetime(2026, 3, 9, 4, 0, tzinfo=UTC), NEW_YORK).days == 2
    # Half past one comes twice; an hour after the first of them is an hour late.
    twice = datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK)
    assert policy.judge(twice, twice.replace(fold=1), NEW_YORK).days == 1
    assert LatePolicy(60, 10).judge(twice, twice.replace(fold=1), NEW_YORK).days == 0


def test_where_the_submission_was_timed_does_not_matter() -> None:
    for zone in (UTC, NEW_YORK, SHANGHAI):
        assert LATE.judge(DUE, (DUE + timedelta(minutes=16)).astimezone(zone), SHANGHAI).days == 1


def test_each_assignment_is_late_by_itself() -> None:
    due = SIMPLE.sets[0].due
    works = everything(10, 30, 10, 50) | {"a": work("a", 10, 10, due + timedelta(days=1))}
    grade = course_grade(SIMPLE, "s", works)
    assert [h.points for h in grade.parts[0].sets[0].handed] == [9, 30] and shares(grade)["ps1"] == 39 / 40


def test_a_problem_sets_own_policy() -> None:
    course = course_of(("x", "homework", 1, ("a",)), homework=100, final=0, late=LatePolicy(per_day=100))
    late = work("a", 10, 10, course.sets[0].due + timedelta(minutes=1))
    assert course_grade(course, "s", {"a": late}).share == 0


# What no rule may ever do ----------------------------------------------------------------------------------

policies = st.builds(
    LatePolicy, st.integers(0, 3000), st.floats(0, 100), st.floats(0, 100), st.integers(0, 10)
)  # fmt: skip
moments = st.datetimes(datetime(2026, 2, 20), datetime(2026, 12, 1), timezones=st.sampled_from([NEW_YORK, SHANGHAI]))


@st.composite
def semesters(draw: st.DrawFn) -> tuple[Course, dict[str, Work]]:
    zone = draw(st.sampled_from([SHANGHAI, NEW_YORK]))
    kinds = draw(st.lists(st.sampled_from(["homework", "homework", "final"]), min_size=1, max_size=6))
    sets, works = [], {}
    for n, kind in enumerate(kinds):
        names = tuple(f"a{n}_{m}" for m in range(draw(st.integers(1, 2))))
        weight = draw(st.floats(0.1, 10))
        due = draw(st.datetimes(datetime(2026, 3, 1), datetime(2026, 11, 20))).replace(tzinfo=zone)
        sets.append(ProblemSet(f"s{n}", text("s"), kind, due, weight, names, draw(policies)))
        for name in names:
            state = draw(st.sampled_from(["graded", "graded", "graded", "missing", "refused", "ungraded"]))
            most = float(draw(st.integers(1, 40)))
            score = draw(st.floats(0, 1)) * most if state == "graded" else 0.0
            when = draw(st.none() | moments) if state == "graded" else None
            if state != "ungraded":
                works[name] = Work(name, state, score, most, when, "platform" if when else "")
    homework = draw(st.sampled_from([100.0, 70.0, 50.0, 0.0]))
    course = Course(
        Path(), "c", text("C"), text("T"), zone, tuple(sets), (), homework, 100 - homework, draw(st.integers(0, 3))
    )
    return course, works


@given(semesters())
def test_a_grade_is_between_nothing_and_everything(semester: tuple[Course, dict[str, Work]]) -> None:
    grade = course_grade(semester[0], "s", semester[1])
    assert grade.share is None or -1e-12 <= grade.share <= 1 + 1e-12
    full = {n: replace(w, score=w.max_score, state="graded", submitted=None) for n, w in semester[1].items()}
    best = course_grade(semester[0], "s", full)
    assert best.share is None or best.share == pytest.approx(1.0)


@given(semesters())
def test_dropping_never_lowers_a_grade(semester: tuple[Course, dict[str, Work]]) -> None:
    course, works = semester
    before = [course_grade(replace(course, drop_lowest=k), "s", works).share for k in range(5)]
    for fewer, more in pairwise(before):
        assert (fewer is None) == (more is None)
        assert fewer is None or more is None or more >= fewer - 1e-12


@settings(max_examples=200)
@given(semesters(), st.data())
def test_an_extension_never_lowers_a_grade(semester: tuple[Course, dict[str, Work]], data: st.DataObject) -> None:
    course, works = semester
    problem_set = data.draw(st.sampled_from(course.sets))
    until = data.draw(moments)
    granted = course_grade(course, "s", works, [Extension("s", problem_set.id, until)])
    plain = course_grade(course, "s", works)
    assert granted.share is None or plain.share is None or granted.share >= plain.share - 1e-12
    longer = course_grade(course, "s", works, [Extension("s", problem_set.id, until + timedelta(days=400))])
    assert longer.share is None or plain.share is None or longer.share >= plain.share - 1e-12


@given(semesters(), st.data())
def test_a_better_answer_never_lowers_a_grade(semester: tuple[Course, dict[str, Work]], data: st.DataObject) -> None:
    course, works = semester
    assume(works)
    name = data.draw(st.sampled_from(sorted(works)))
    better = works | {name: replace(works[name], state="graded", score=works[name].max_score)}
    before, after = course_grade(course, "s", works).share, course_grade(course, "s", better).share
    assert before is None or after is None or after >= before - 1e-12


@given(policies, moments, moments, moments, st.sampled_from([SHANGHAI, NEW_YORK]))
@example(
    LatePolicy(per_day=10), datetime(2026, 3, 7, 2, 30, tzinfo=NEW_YORK), datetime(2026, 3, 8, 7, 20, tzinfo=UTC),
    datetime(2026, 3, 8, 7, 40, tzinfo=UTC), NEW_YORK,
)  # fmt: skip
def test_handing_in_earlier_never_costs_more(
    policy: LatePolicy, due: datetime, one: datetime, other: datetime, zone: ZoneInfo
) -> None:
    sooner, later = sorted((one, other), key=datetime.timestamp)
    first, second = policy.judge(due, sooner, zone), policy.judge(due, later, zone)
    assert first.factor >= second.factor and first.days <= second.days
    assert 0 <= second.factor <= 1


@given(semesters())
def test_many_sets_are_dropped_as_well_as_few(semester: tuple[Course, dict[str, Work]]) -> None:
    """Dinkelbach's method, taken where there are too many ways to try, finds what trying finds."""
    course, works = semester
    sets = [s for part in course_grade(replace(course, drop_lowest=0), "s", works).parts for s in part.sets if s.counts]
    for keep in range(1, len(sets) + 1):
        best = max(rules._mean(some) for some in combinations(sets, keep))
        rules._ALL_WAYS, before = 0, rules._ALL_WAYS
        try:
            found = rules._best(sets, keep)
        finally:
            rules._ALL_WAYS = before
        assert len(found) == keep and rules._mean(found) == pytest.approx(best)


# Tables of exceptions ----------------------------------------------------------------------------------------

PEOPLE = Roster([Student("2026001", "Zhang San", "z@example.edu"), Student("2026002", "李四")])


def table(tmp_path: Path, content: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "extensions.csv"
    path.write_bytes(content.encode(encoding))
    return path


def test_extensions_in_every_spelling(tmp_path: Path) -> None:
    content = (
        "student,problem set,until,reason\n"
        "2026001,ps1,2026-10-07 12:00,flu\n"
        "z@example.edu,c,2026/10/20,\n"  # by address, by an assignment of the set, to the end of the day
        "李四,ps1,+3,比赛\n"
        "2026002,exam,excused,\n"
        "2026002,ps2,2026-10-15T04:00:00+00:00,\n"
    )
    for encoding in ("utf-8-sig", "gbk"):
        found = {
            (e.student, e.problem_set): e for e in read_extensions(table(tmp_path, content, encoding), SIMPLE, PEOPLE)
        }
        at = {key: e.until.astimezone(SHANGHAI).isoformat()[:19] if e.until else None for key, e in found.items()}
        assert at == {
            ("2026001", "ps1"): "2026-10-07T12:00:00",
            ("2026001", "ps2"): "2026-10-20T23:59:59",
            ("2026002", "ps1"): "2026-10-07T23:59:00",
            ("2026002", "exam"): None,
            ("2026002", "ps2"): "2026-10-15T12:00:00",
        }
        assert found["2026002", "ps1"].reason == "比赛"


def test_one_row_for_all_problem_sets_and_chinese_heads(tmp_path: Path) -> None:
    found = read_extensions(table(tmp_path, "学号,习题集,截止时间,原因\n2026001,*,+2天,病假\n"), SIMPLE, PEOPLE)
    assert [e.problem_set for e in found] == ["ps1", "ps2", "exam"]
    assert all((e.until or DUE) - s.due == timedelta(days=2) for e, s in zip(found, SIMPLE.sets, strict=True))


@pytest.mark.parametrize(
    ("row", "column", "said"),
    [
        ("2026009,ps1,+1,", "student", "in no gradebook"),
        (",ps1,+1,", "student", "nobody"),
        ("2026001,ps9,+1,", "problem_set", "no problem set"),
        ("2026001,ps1,soon,", "until", "not a time"),
        ("2026001,ps1,2026-13-01,", "until", "not a time"),
        ("2026001,ps1,2026-10-01,", "until", "before the due time"),
        ("2026001,ps1,,", "until", "not a time"),
        ("2026002,c,+4,", "problem_set", "two extensions"),
    ],
)
def test_a_wrong_extension_is_named_by_line_and_column(tmp_path: Path, row: str, column: str, said: str) -> None:
    path = table(tmp_path, f"student,problem_set,until,reason\n2026002,ps2,+1,\n{row}\n")
    with pytest.raises(CourseError) as told:
        read_extensions(path, SIMPLE, PEOPLE)
    assert told.value.key == f"line 3, column {column!r}" and said in told.value.problem and told.value.remedy


def test_a_table_without_its_columns(tmp_path: Path) -> None:
    with pytest.raises(CourseError, match="no column 'until'"):
        read_extensions(table(tmp_path, "student,problem_set\n2026001,ps1\n"), SIMPLE)


def test_times_of_submission(tmp_path: Path) -> None:
    content = "student,assignment,submitted\n2026001,ps1,2026-10-05 00:30\n2026002,c,2026-10-11 23:00\n"
    times = read_times(table(tmp_path, content), SIMPLE, PEOPLE)
    assert {key: t.astimezone(UTC).isoformat()[:16] for key, t in times.items() if key[0] == "2026002"} == {
        ("2026002", "c"): "2026-10-11T15:00"
    }
