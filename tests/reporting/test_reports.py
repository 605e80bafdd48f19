"""The pages and tables: right numbers, both languages, nothing of a student's ever runs."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import numpy as np
import pytest
from markupsafe import Markup
from rich.console import Console

from autograder.checking.verdict import Check, Verdict
from autograder.course import Course, load_course
from autograder.errors import CourseError
from autograder.grading.gradebook import Gradebook
from autograder.grading.intake import Refusal
from autograder.grading.model import Grade, Submission
from autograder.grading.sheet import harmless
from autograder.grading.standing import Marking
from autograder.messages import Message, Translator
from autograder.reporting.charts import bar, histogram, stacked
from autograder.reporting.confinement import confinement
from autograder.reporting.feedback import Feedback, feedback_page
from autograder.reporting.items import analyse
from autograder.reporting.names import file_names, safe_name
from autograder.reporting.pages import Pages, both, png_uri
from autograder.reporting.terminal import print_grade, stripped
from autograder.reporting.write import write_reports
from autograder.sandbox import Cell, Level, Protection
from tests.support.tiny_course import write_tiny_course

EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>\x1b[31m\u202e\"'"
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 20
SHOWN = Check("test_shown", "power", 2.0, True, "Two squared is four.")
SECRET = Check("test_secret", "power", 4.0, False, "Any number is squared.", "square-it")
DRAWN = Check("test_drawn", "picture", 2.0, True, "The axes are labelled.")
HIDDEN_DRAWN = Check("test_hidden_drawn", "picture", 0.0, False, "The curve is drawn.")


class Reader(HTMLParser):
    """What a browser would see: tags with attributes, and all text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text.append(data)


@pytest.fixture
def course(tmp_path: Path) -> Course:
    root = tmp_path / "course"
    root.mkdir()
    write_tiny_course(root)
    if not (root / "templates").exists():
        (root / "templates").symlink_to(Path(__file__).parents[2] / "templates")
    return load_course(root)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Gradebook]:
    with Gradebook(tmp_path / "gradebook.sqlite") as opened:
        opened.set_checks([SHOWN, SECRET, DRAWN, HIDDEN_DRAWN])
        opened.set_fact("seed", 7)
        opened.set_fact("assignment", "tiny")
        yield opened


def enter(book: Gradebook, student: str, *verdicts: Verdict, **more: object) -> None:
    taken = Submission(student, "tiny", (Cell("", "x.py"),), digest=student, notes=more.pop("notes", ()))  # type: ignore[arg-type]
    number = book.enrol(len(book.students()), taken, bool(more.pop("known", True)), "x.py")
    assert number is not None
    grading = book.begin(number)
    for verdict in verdicts:
        book.record(grading, verdict, "")
    book.finish(grading, Grade(taken, verdicts, **more))  # type: ignore[arg-type]


def everything(passed: bool = True) -> tuple[Verdict, ...]:
    if passed:
        return tuple(Verdict(c, "pass", c.points) for c in (SHOWN, SECRET, DRAWN, HIDDEN_DRAWN))
    return (
        Verdict(SHOWN, "fail", 0.0, (Message("It should be {want}, not {got}.", {"want": 4, "got": 5}),), output="hi"),
        Verdict(SECRET, "partial", 1.0, (Message("Your {what} is too high.", {"what": "square"}),), output="secret"),
        Verdict(DRAWN, "fail", 0.0),
        Verdict(HIDDEN_DRAWN, "pass", 0.0),
    )


def page(course: Course, book: Gradebook, out: Path, student: str, language: str = "en") -> str:
    write_reports(course, course.assignment("tiny"), book, out, language)
    return (out / "feedback" / f"{safe_name(student)}.html").read_text(encoding="utf-8")


def report(course: Course, book: Gradebook, out: Path) -> str:
    write_reports(course, course.assignment("tiny"), book, out)
    return (out / "report.html").read_text(encoding="utf-8")


def test_feedback_says_what_is_true_how_wrong_and_hints(course: Course, book: Gradebook, tmp_path: Path) -> None:
    enter(book, "zhang", *everything(False), cpu_seconds=1.25, max_rss_mb=90.0)
    text = " ".join(Reader(page(course, book, tmp_path, "zhang")).text)
    for said in ("Two squared is four.", "It should be 4, not 5.", "应为 4，而不是 5。", "你的square偏高。",
                 "Is it squared?", "平方了吗？", "hi", "1.2 s of CPU"):  # fmt: skip
        assert said in text, said
    assert re.search(r"1\s*/ 8", text)
    assert "secret" not in text.replace("test_secret", ""), "hidden checks' output is not shown"


@pytest.mark.parametrize("protection", [Protection(Level.FULL, 7), Protection(Level.NONE)], ids=["full", "unsafe"])
def test_every_report_says_what_confined_the_code(
    protection: Protection, course: Course, book: Gradebook, tmp_path: Path
) -> None:
    enter(book, "zhang", *everything(), protection=protection.summary())
    mine, all_of_them = page(course, book, tmp_path, "zhang"), report(course, book, tmp_path)
    said = ["UNSAFE", "不安全"] if protection.level is Level.NONE else ["full"]
    for text in (mine, all_of_them):
        assert all(word in " ".join(Reader(text).text) for word in said), said
    if protection.level is Level.FULL:
        assert "seccomp 白名单" in all_of_them and "Landlock（ABI 7）" in all_of_them, "in both languages"
        assert "seccomp" in all_of_them and "namespaces" in all_of_them and "UNSAFE" not in mine + all_of_them


def test_points_that_the_bonus_makes_good_are_told(course: Course, book: Gradebook, tmp_path: Path) -> None:
    asked = course.assignment("tiny")
    first, *rest = asked.questions
    with_bonus = replace(asked, questions=(first, *(replace(q, bonus=True) for q in rest)))
    enter(book, "2026001", *everything(passed=False)[:1], *everything()[1:])
    enter(book, "2026002", *everything())
    marking = Marking(with_bonus, book)
    pages = {}
    for record in book.records():
        final = marking.of(record)
        html = feedback_page(Pages(course, with_bonus), with_bonus, Feedback(record, final), None)
        pages[record.student] = re.findall(r"of it ([\d.]+) from the bonus", html)
        regular = sum(final.earned[q.id] for q in with_bonus.questions if not q.bonus and q.id in final.earned)
        assert pages[record.student] == ([f"{final.score.score - regular:g}"] if final.score.score > regular else [])
    assert pages["2026001"] and not pages["2026002"], "who lost nothing reads nothing of it"


def test_no_hint_for_what_is_not_there(course: Course, book: Gradebook, tmp_path: Path) -> None:
    missing = Message("The function {function} is missing.", {"function": "square"})
    enter(book, "zhang", Verdict(SHOWN, "pass", 2.0), Verdict(SECRET, "fail", 0.0, (missing,)))
    text = " ".join(Reader(page(course, book, tmp_path, "zhang")).text)
    assert "The function square is missing." in text and "Is it squared?" not in text


def test_the_page_speaks_the_language_asked_for(course: Course, book: Gradebook, tmp_path: Path) -> None:
    enter(book, "zhang", *everything())
    for language in ("en", "zh"):
        tags = Reader(page(course, book, tmp_path, "zhang", language)).tags
        assert tags[0][0] == "html" and tags[0][1]["lang"] == language
        checked = [a["value"] for tag, a in tags if tag == "input" and "checked" in a]
        assert checked == [language]


def test_the_terminal_breaks_lines_without_spaces(course: Course) -> None:
    """Chinese sentences longer than a line are folded, not cut off."""
    title = "误差平方的均值再开方，计数时间同时进入脉冲数和似然，" * 3
    verdict = Verdict(Check("test_long", "power", 1.5, False, title), "partial", 1.05)
    taken = Submission("zhang", "tiny", (Cell("", "x.py"),))
    console = Console(file=io.StringIO(), width=80)
    print_grade(console, course, course.assignment("tiny"), Grade(taken, (verdict,)), "zh")
    shown = console.file.getvalue()  # type: ignore[attr-defined]
    assert "1.05 / 1.5" in shown
    assert title in "".join(shown.replace("1.05 / 1.5", "").split())


def test_figures_of_public_checks_only(course: Course, book: Gradebook, tmp_path: Path) -> None:
    figures = {"test_drawn-1": PNG + b"mine", "test_hidden_drawn-1": PNG + b"hidden"}
    enter(book, "zhang", *everything(), figures=figures)
    reference = Submission("", "tiny", (Cell("", "x.py"),), digest="r")
    number = book.add(reference, "reference")
    book.set_fact("reference", number)
    grading = book.begin(number)
    for verdict in everything():
        book.record(grading, verdict, "")
    book.finish(
        grading, Grade(reference, (), figures={"test_drawn-1": PNG + b"ours", "test_hidden_drawn-1": PNG + b"H"})
    )
    sources = [a["src"] for tag, a in Reader(page(course, book, tmp_path, "zhang")).tags if tag == "img"]
    assert sources == [png_uri(PNG + b"mine"), png_uri(PNG + b"ours")]
    seen = Reader(report(course, book, tmp_path))
    assert not [tag for tag, _ in seen.tags if tag == "img"], "figures would make the report slow to load"
    links = [a["href"] for tag, a in seen.tags if tag == "a" and (a.get("href") or "").startswith("figures/")]
    pages = [Reader((tmp_path / unquote(link or "")).read_text("utf-8")) for link in links]
    gallery = [a["src"] for shown in pages for tag, a in shown.tags if tag == "img"]
    assert set(gallery) == {png_uri(PNG + end) for end in (b"mine", b"ours", b"hidden", b"H")}


def test_the_same_figure_is_shown_once(course: Course, book: Gradebook, tmp_path: Path) -> None:
    again = Check("test_drawn_again", "picture", 0.0, True, "It has a legend.")
    book.set_checks([SHOWN, SECRET, DRAWN, HIDDEN_DRAWN, again])
    figures = {"test_drawn-1": PNG + b"one", "test_drawn_again-1": PNG + b"one", "test_drawn_again-2": PNG + b"two"}
    enter(book, "zhang", *everything(), Verdict(again, "pass", 0.0), figures=figures)
    sources = [a["src"] for tag, a in Reader(page(course, book, tmp_path, "zhang")).tags if tag == "img"]
    assert sources == [png_uri(PNG + b"one"), png_uri(PNG + b"two")]


@pytest.mark.parametrize(
    ("allowed", "shown"), [("never", b"mine"), ("public", b"mine ours"), ("always", b"mine ours hidden H")]
)
def test_the_reference_beside_a_students_figure_is_the_instructors_choice(
    course: Course, book: Gradebook, tmp_path: Path, allowed: str, shown: bytes
) -> None:
    enter(book, "zhang", *everything(), figures={"test_drawn-1": PNG + b"mine", "test_hidden_drawn-1": PNG + b"hidden"})
    reference = Submission("", "tiny", (Cell("", "x.py"),), digest="r")
    book.set_fact("reference", book.add(reference, "reference"))
    grading = book.begin(book.fact("reference"))
    for verdict in everything():
        book.record(grading, verdict, "")
    book.finish(
        grading, Grade(reference, (), figures={"test_drawn-1": PNG + b"ours", "test_hidden_drawn-1": PNG + b"H"})
    )
    file = course.assignment("tiny").file
    file.write_text(f'reference_figures = "{allowed}"\n' + file.read_text("utf-8"), encoding="utf-8")
    html = page(load_course(course.root), book, tmp_path, "zhang")
    sources = [a["src"] for tag, a in Reader(html).tags if tag == "img"]
    assert sources == [png_uri(PNG + end) for end in shown.split()]


def test_whatever_is_no_png_is_not_embedded() -> None:
    assert png_uri(PNG).startswith("data:image/png;base64,")
    assert png_uri(b"<svg onload=alert(1)>") == "" and png_uri(PNG + bytes(5_000_000)) == ""


@pytest.mark.parametrize("where", ["feedback", "report"])
def test_nothing_of_a_students_becomes_markup(course: Course, book: Gradebook, tmp_path: Path, where: str) -> None:
    evil = Message("{text}", {"text": EVIL})
    checks = (
        Verdict(SHOWN, "fail", 0.0, (evil,), output=EVIL),
        Verdict(SECRET, "error", 0.0, (evil,)),
        Verdict(DRAWN, "pass", 2.0),
        Verdict(HIDDEN_DRAWN, "pass", 0.0),
    )
    enter(
        book, EVIL, *checks, load_problems=(evil,), figures={"test_drawn-1": EVIL.encode()}, notes=(evil,), known=False
    )
    book.enrol(9, Refusal(EVIL + "2", "tiny", evil, ""), True, EVIL)
    book.set_fact("missing", [[EVIL, EVIL]])
    book.set_fact("superseded", [[EVIL, EVIL]])
    book.set_fact("aside", [EVIL])
    book.set_fact("names", {EVIL: EVIL})
    html = page(course, book, tmp_path, EVIL) if where == "feedback" else report(course, book, tmp_path)
    seen = Reader(html)
    assert sum(tag == "script" for tag, _ in seen.tags) == 1
    assert not [a for _, a in seen.tags if any(name.startswith("on") for name in a)]
    assert all((a.get("src") or "").startswith("data:image/png;base64,") for tag, a in seen.tags if tag == "img")
    assert "\x1b" not in html and "\u202e" not in html
    assert "alert(1)" in " ".join(seen.text), "it is shown, as text"


def test_the_policy_allows_the_pages_own_script_and_style_only(course: Course, book: Gradebook, tmp_path: Path) -> None:
    enter(book, "zhang", *everything())
    for html in (page(course, book, tmp_path, "zhang"), report(course, book, tmp_path)):
        tags = Reader(html).tags
        policy = next(a["content"] for tag, a in tags if a.get("http-equiv") == "Content-Security-Policy")
        assert policy is not None and "default-src 'none'" in policy and "unsafe" not in policy
        for tag in ("style", "script"):
            (inner,) = re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL)
            digest = base64.b64encode(hashlib.sha256(inner.encode()).digest()).decode()
            assert f"{tag}-src 'sha256-{digest}'" in policy
        assert not [a for _, a in tags if "style" in a], "style attributes would be blocked"
        assert not re.search(r"https?://", html), "the page needs nobody else"


def test_every_link_of_the_report_leads_to_a_page(course: Course, book: Gradebook, tmp_path: Path) -> None:
    for student in ("zhang", "李四", "a b", "50% #1?", "../../etc", "=cmd|x"):
        enter(book, student, *everything())
    links = [a["href"] for tag, a in Reader(report(course, book, tmp_path)).tags if tag == "a"]
    pages = [link for link in links if link and link.startswith("feedback/")]
    assert len(set(pages)) == 6
    for link in pages:
        target = tmp_path / unquote(link)
        assert target.is_file() and target.resolve().parent == (tmp_path / "feedback").resolve()


def test_the_class_report_counts_right(course: Course, book: Gradebook, tmp_path: Path) -> None:
    for n in range(9):
        enter(book, f"good{n}", *everything())
    for n in range(3):
        enter(book, f"bad{n}", *everything(False))
    book.enrol(20, Refusal("eve", "tiny", Message("No."), ""), True, "eve.zip")
    text = re.sub(r"\s+", " ", " ".join(Reader(report(course, book, tmp_path)).text))
    assert "12 graded" in text and "1 refused" in text and "100 % median" in text
    assert re.search(r"test_secret\s+4 75 % 3 × Your square is too high\.", text)
    # Powers: 6 points; 9 students have all, 3 have 1 point.
    assert re.search(r"Powers.*?79 % 75 % 1\.00 n = 12 students", text)


def test_of_a_few_students_no_correlation_is_told(course: Course, book: Gradebook, tmp_path: Path) -> None:
    for n in range(8):
        enter(book, f"s{n}", *everything(n > 2))
    text = re.sub(r"\s+", " ", " ".join(Reader(report(course, book, tmp_path)).text))
    assert re.search(r"Powers.*?too few 人数太少 n = 8 students n = 8 人 ; a correlation needs at least 10", text)


def test_item_analysis_agrees_with_numpy() -> None:
    rng = np.random.default_rng(3)
    ability = rng.normal(size=60)
    points = (ability + rng.normal(size=60) > 0).astype(float) * 4
    rest = 10 + 3 * ability + rng.normal(size=60)
    item = analyse(points, rest, 4.0)
    assert item.discrimination == pytest.approx(np.corrcoef(points, rest)[0, 1])
    right, wrong = rest[points > 0], rest[points == 0]
    share = right.size / 60
    point_biserial = (right.mean() - wrong.mean()) / rest.std() * np.sqrt(share * (1 - share))
    assert item.discrimination == pytest.approx(point_biserial)
    assert (item.students, item.difficulty, item.full, item.none) == (60, share, share, 1 - share)
    assert analyse([4.0] * 20, list(range(20)), 4.0).discrimination is None and analyse([], [], 4.0).students == 0


def test_grader_errors_come_first_and_are_no_zeros(course: Course, book: Gradebook, tmp_path: Path) -> None:
    enter(book, "zhang", Verdict(SHOWN, "error", 0.0, (Message("Disk full."),)), *everything()[1:])
    text = " ".join(Reader(report(course, book, tmp_path)).text)
    assert text.index("Disk full.") < text.index("graded")
    rows = list(csv.reader(io.StringIO((tmp_path / "grades.csv").read_text(encoding="utf-8"))))
    assert rows == [["student", "score", "max_score", "power", "picture"], ["zhang", "", "8", "", "2"]]


def test_an_empty_class_has_a_report(course: Course, book: Gradebook, tmp_path: Path) -> None:
    assert "0" in report(course, book, tmp_path)
    assert (tmp_path / "grades.csv").read_text() == "student,score,max_score,power,picture\n"


def test_a_broken_template_is_named(course: Course, book: Gradebook, tmp_path: Path) -> None:
    import shutil

    original = (course.root / "templates").resolve()
    (course.root / "templates").unlink()
    shutil.copytree(original, course.root / "templates")
    (course.root / "templates" / "report" / "class.html.j2").write_text("{{ nobody_knows }}")
    with pytest.raises(CourseError, match=r"class\.html\.j2.*nobody_knows"):
        report(course, book, tmp_path)
    shutil.rmtree(course.root / "templates" / "report")
    with pytest.raises(CourseError, match="no report templates"):
        report(course, book, tmp_path)


@pytest.mark.parametrize("name", ["zhang", "2026001", "张三", "a.b-c_d+e@f", "O Brien"])
def test_ordinary_names_stay(name: str) -> None:
    assert safe_name(name) == name


@pytest.mark.parametrize(
    "name", ["", "..", "../x", "a/b", "con", "NUL.txt", "-rf", " x", "x ", "a\0b", "é" * 90, "x:y", "<b>"]
)
def test_other_names_become_harmless(name: str) -> None:
    safe = safe_name(name)
    assert safe != name and re.fullmatch(r"[\w.+@ -]+", safe) and not safe.startswith((".", "-", " "))
    assert len(safe.encode()) < 200 and safe_name(safe) == safe


def test_names_that_differ_in_case_only_get_different_files() -> None:
    names = file_names(["Bob", "bob", "BOB", "a/b", "a:b"])
    assert len({n.casefold() for n in names.values()}) == 5 and names["Bob"] == "Bob"


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "|x", "%x"])
def test_cells_are_no_formulas(cell: str) -> None:
    assert harmless(cell) == "'" + cell


def test_ordinary_cells_stay() -> None:
    assert harmless("2026001") == "2026001" and harmless("张三") == "张三"


def test_stripped() -> None:
    assert stripped("\x1b[31mred\x1b[0m \x1b]0;title\x07ok\ttab\nline") == "red ok\ttab\nline"
    assert stripped("a\x9b31mb\x07\u202e") == "a�31mb��"


def test_both_languages_are_escaped_and_marked() -> None:
    assert str(both("a<b", "甲")) == '<span lang="en">a&lt;b</span><span lang="zh">甲</span>'
    assert str(both("x & y", "x & y")) == "x &amp; y"


def test_markup_of_ours_never_stands_for_a_strangers_characters() -> None:
    for _ in range(2):  # what is kept from the first time must not answer for the other kind
        assert "<b>x</b>" in both(Markup("<b>x</b>"), Markup("<b>y</b>"))
        assert "<b>" not in both("<b>x</b>", "<b>y</b>")


def test_charts() -> None:
    assert 'width="60.0"' in bar(0.5) and 'width="120.0"' in bar(7.0) and 'width="0.0"' in bar(-1.0)
    assert stacked([("pass", 1), ("fail", 3)], width=100).count("<rect") == 2
    drawn = histogram([0.0, 0.5, 0.5, 1.0])
    titles = re.findall(r"<title>(.*?)</title>", drawn)
    assert titles == ["0-5 %: 1", "50-55 %: 2", "95-100 %: 1"]
    assert "NaN" not in histogram([]) and histogram([0.3] * 5000).count("<line") < 20


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("group", [(), ("memory", "pids", "kill")], ids=["", "group"])
def test_what_confined_the_code_reads_the_same_and_in_chinese(level: Level, group: tuple[str, ...]) -> None:
    protection = Protection(level, landlock_abi=6, own_user=True, group=group)
    told = confinement(protection.summary())
    assert str(told) == protection.summary()
    chinese = Translator("zh").say(told)
    for layer in protection.layers() if level is not Level.NONE else ():
        assert Translator("zh").say(layer) in chinese
    assert chinese != protection.summary()
