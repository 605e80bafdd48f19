"""Reading course.toml and assignment.toml: mistakes are named with file, key and remedy."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from autograder.course import find_course, load_assignment, load_course
from autograder.errors import CourseError
from autograder.late import LatePolicy

COURSE = """
[course]
id = "demo"
title = { en = "Demo", zh = "演示" }
term = { en = "Fall", zh = "秋" }
timezone = "Asia/Shanghai"
[grading]
homework = 70
final = 30
drop_lowest = 1
[late]
per_day = 10
[limits]
cpu_seconds = 7
[[problem_set]]
id = "ps1"
title = { en = "One", zh = "一" }
due = 2026-10-18T23:59:00
assignments = ["one"]
"""
ASSIGNMENT = """
part = 1
title = { en = "One", zh = "一" }
summary = { en = "First", zh = "首次" }
[hints]
think = { en = "Think.", zh = "想想。" }
[[question]]
id = "q"
kind = "code"
points = 3
functions = ["f", "g"]
title = { en = "Q", zh = "问" }
[[question]]
id = "w"
kind = "written"
points = 4
bonus = true
title = { en = "W", zh = "写" }
prompt = { en = "Why?", zh = "为何？" }
[[question.rubric]]
id = "sign"
deduct = 1.5
text = { en = "Sign", zh = "符号" }
"""


@pytest.fixture
def course_dir(tmp_path: Path) -> Path:
    (tmp_path / "course.toml").write_text(COURSE, encoding="utf-8")
    (tmp_path / "assignments" / "one").mkdir(parents=True)
    (tmp_path / "assignments" / "one" / "assignment.toml").write_text(ASSIGNMENT, encoding="utf-8")
    return tmp_path


def test_a_course_is_read_whole(course_dir: Path) -> None:
    course = load_course(course_dir)
    (assignment,) = course
    assert course.drop_lowest == 1 and course.sets[0].late == LatePolicy(per_day=10)
    assert (course.title.en, course.title["zh"], course.homework, course.final) == ("Demo", "演示", 70, 30)
    assert course.set_of("one").due == datetime(2026, 10, 18, 15, 59, tzinfo=UTC)  # Shanghai is UTC+8
    question, written = assignment.questions
    assert question.functions == ("f", "g") and question.limits.cpu_seconds == 7
    assert written.bonus and not written.automatic and written.rubric[0].deduct == 1.5
    assert assignment.functions["g"] is question
    assert assignment.hints["think"].zh == "想想。"


def test_the_course_is_found_from_a_folder_inside(course_dir: Path) -> None:
    assert find_course(course_dir / "assignments" / "one") == course_dir
    with pytest.raises(CourseError, match="--course"):
        find_course(Path("/"))


def test_an_unknown_assignment_is_answered_with_the_known_ones(course_dir: Path) -> None:
    with pytest.raises(CourseError, match="known here: one"):
        load_course(course_dir).assignment("two")


MISTAKES = [
    (
        "course.toml",
        'timezone = "Asia/Shanghai"',
        'timezone = "Asia/Nowhere"',
        "course.timezone",
        "time zone",
    ),
    ("course.toml", 'term = { en = "Fall", zh = "秋" }', "", "course.term", "missing"),
    ("course.toml", "final = 30", "final = 40", "grading.homework", "100"),
    (
        "course.toml",
        "due = 2026-10-18T23:59:00",
        'due = "soon"',
        "problem_set[ps1].due",
        "2026-10-18T23:59:00",
    ),
    (
        "course.toml",
        'assignments = ["one"]',
        'assignments = ["one", "one"]',
        "problem_set[ps1].assignments",
        "twice",
    ),
    ("course.toml", 'assignments = ["one"]', 'assignments = ["none"]', "", "does not exist"),
    ("course.toml", "drop_lowest = 1", "drop_lowest = -1", "grading.drop_lowest", "at least 0"),
    ("course.toml", "per_day = 10", "per_day = 110", "late.per_day", "0 to 100"),
    ("course.toml", "per_day = 10", "per_dya = 10", "late.per_dya", "did you mean 'per_day'"),
    (
        "course.toml",
        'assignments = ["one"]',
        'assignments = ["one"]\nlate = { at_most = -3 }',
        "problem_set[ps1].late.at_most",
        "0 to 100",
    ),
    ("course.toml", "[course]", "[[course]", "", "not valid TOML"),
    ("course.toml", "[limits]", "[limit]", "limit", "did you mean 'limits'"),
    ("assignment.toml", "points = 3", 'points = "3"', "question[q].points", "a number"),
    ("assignment.toml", "points = 3", "points = 0", "question[q].points", "above 0"),
    ("assignment.toml", "points = 3", "points = nan", "question[q].points", "positive"),
    ("assignment.toml", "points = 3", "pionts = 3", "question[q].points", "missing"),
    ("assignment.toml", 'kind = "code"', 'kind = "coed"', "question[q].kind", "did you mean 'code'"),
    ("assignment.toml", 'kind = "code"', 'kind = "code"\ncolor = 1', "question[q].color", "unknown key"),
    ("assignment.toml", 'id = "w"', 'id = "q"', "question", "'q' stands twice"),
    ("assignment.toml", 'id = "w"', 'id = "W!"', "question[W!].id", "lower-case"),
    ("assignment.toml", '"f", "g"', '"f", "2g"', "question[q].functions", "2g"),
    ("assignment.toml", '"f", "g"', "", "question[q].functions", "no function"),
    ("assignment.toml", 'zh = "问"', 'cn = "问"', "question[q].title.zh", "missing"),
    ("assignment.toml", "deduct = 1.5", "deduct = true", "question[w].rubric[sign].deduct", "a number"),
    ("assignment.toml", "part = 1", "part = 1\nchoose = 1", "choose", "fewer"),
    ("assignment.toml", "part = 1", 'part = 1\nreference_figures = "publik"', "reference_figures", "'public'"),
]


@pytest.mark.parametrize(
    ("file", "right", "wrong", "key", "said"), MISTAKES, ids=[m[2][:24] or m[1][:12] for m in MISTAKES]
)
def test_a_mistake_is_told_with_file_key_and_remedy(
    course_dir: Path, file: str, right: str, wrong: str, key: str, said: str
) -> None:
    path = course_dir / file if file == "course.toml" else course_dir / "assignments" / "one" / file
    text = path.read_text(encoding="utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(CourseError) as caught:
        load_course(course_dir)
    assert caught.value.key == key
    assert said in str(caught.value)
    assert caught.value.file.name in str(caught.value)


def test_a_file_that_is_not_utf8_is_named(course_dir: Path) -> None:
    (course_dir / "course.toml").write_bytes(COURSE.encode("gbk"))
    with pytest.raises(CourseError, match="save the file as UTF-8"):
        load_course(course_dir)


def test_the_real_course_is_read() -> None:
    root = Path(__file__).parents[1]
    course = load_course(root)
    for assignment in course:
        assert load_assignment(root, assignment.id).questions
