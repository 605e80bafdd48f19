"""The pages in a real browser: they show what they should, run nothing of a student's, and everybody can read them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from autograder.authoring.gallery import write_gallery
from autograder.authoring.mutation.equivalent import Entry
from autograder.authoring.mutation.mutants import mutants_of
from autograder.authoring.mutation.report import Fate, MutationReport, Outcome
from autograder.authoring.mutation.trial import Finding
from autograder.checking.verdict import Check, Verdict
from autograder.course import Course, load_course
from autograder.grading.course_books import read_semester
from autograder.grading.gradebook import Gradebook
from autograder.grading.marks import Deduction, Mark, Marks, Override
from autograder.grading.model import Grade, Submission, WrittenAnswer
from autograder.grading.roster import Roster, Student
from autograder.grading.standing import bases
from autograder.messages import Message
from autograder.reporting.browser import print_pages
from autograder.reporting.course_page import write_course
from autograder.reporting.mutation import write_page
from autograder.reporting.names import safe_name
from autograder.reporting.pages import Pages
from autograder.reporting.similar import Pair
from autograder.reporting.tables import write_whole
from autograder.reporting.write import write_reports
from autograder.sandbox import Cell
from tests.grading.conftest import write_course as write_tiny
from tests.support.browser import chromium, opened, violations
from tests.support.synthetic_class import fill_gradebook, png
from tests.support.tiny_course import write_tiny_course

EVIL = (
    "<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>\"'>"
    "[x](javascript:alert(4))<a href='javascript:alert(5)'>$\\href{javascript:alert(6)}{y}$</a>"
    "<style>body{display:none}</style><iframe srcdoc='<script>alert(7)</script>'></iframe>"
    "![p](https://evil.example/p.png)<meta http-equiv=refresh content='0;url=https://evil.example'>"
)
RATE = Check("test_any_train", "mean_rate", 4.0, True, "Without spikes the rate is zero.")
TWICE = Check("test_twice", "doubled", 2.0, False, "Every element is doubled.")
DRAWN = Check("test_labels", "raster", 2.0, True, "Both axes are labelled with units.")
ANSWER = "The rate obeys $r = \\frac{n}{T}$.\n\n$$\\int_0^T \\delta(t)\\,dt = 1$$\n\n发放率等于脉冲数除以时长。"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as launched:
        yield launched


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All pages of one small class, in which one student is well and one hostile."""
    root = tmp_path_factory.mktemp("site")
    course = load_course(write_tiny(root / "course"))
    out = root / "out"
    out.mkdir()
    with Gradebook(out / "gradebook.sqlite") as book:
        book.set_checks([RATE, TWICE, DRAWN])
        facts = {"assignment": "rates", "seed": 7, "aside": [EVIL], "names": {"2026001": "张三", EVIL: EVIL}}
        for name, value in (facts | {"missing": [["2026009", EVIL]], "superseded": [[EVIL, EVIL]]}).items():
            book.set_fact(name, value)
        reference = Submission("", "rates", (Cell("", "r.py"),), digest="r")
        book.set_fact("reference", book.add(reference, "reference"))
        graded(book, int(book.fact("reference")), reference, "")
        for student in ("2026001", EVIL, *(f"20261{n:02}" for n in range(12))):
            hostile = student == EVIL
            answer = WrittenAnswer("markdown", (EVIL if hostile else ANSWER).encode(), EVIL if hostile else "why.md")
            picture = WrittenAnswer("image", b"<svg onload=alert(8)>" if hostile else png(60, 40, 5), "page.png")
            code = EVIL if hostile else "import os\nl = 1\n"
            taken = Submission(student, "rates", (Cell(code, EVIL if hostile else "x.py"),), digest=student,
                               written={"why": (answer, picture)}, submitted=datetime(2026, 10, 18, 4, tzinfo=UTC),
                               notes=(Message("{note}", {"note": EVIL}),) if hostile else ())  # fmt: skip
            number = book.enrol(len(book.students()), taken, not hostile, student)
            assert number is not None
            graded(book, number, taken, EVIL if hostile else "rate")
        with Marks(out / "gradebook.sqlite") as marks:
            for student, words in (("2026001", "See $\\tau_m$: 很好。"), (EVIL, EVIL)):
                basis = bases(marks)[student, "why"]
                marks.save(Mark(student, "why", ("missing",), (Deduction(1.0, words),), {}, words, True, basis), "ta")
                given = {RATE.id: Override(3.0, words)}
                marks.save(Mark(student, "mean_rate", overrides=given, done=True, basis=student), "ta")
                asked = marks.ask(student, "why", words, "ta")
                marks.reply(asked.id, student, "why", words, "ta")
                marks.ask(student, "doubled", words, "ta")
        write_reports(course, course.assignment("rates"), book, out)
    semester = read_semester(course, [out], Roster([Student("2026001", "张三"), Student("2026002", EVIL)]))
    write_course(course, semester, semester.grades(course), root / "course_out")
    pair = Pair(EVIL, "2026001", (0.9, 0.8), ((EVIL,), ("x = 1", "y = 2")))
    html = Pages(course, course.assignment("rates")).render(
        "similar.html.j2", pairs=[pair], names={EVIL: EVIL}, at_least=0.6, compared=3
    )
    write_whole(out / "similar.html", html)
    write_mutants(course, root)
    return root


def write_mutants(course: Course, folder: Path) -> None:
    """The page of what the checks miss, with some of everything that it can say."""
    assignment, found = course.assignment("rates"), []
    for n, mutant in enumerate(mutants_of(assignment).mutants):
        lost, kept = Finding(TWICE.id, "fail", "value", "x", 0.1), Finding(TWICE.id, "pass", "", "", 0.1)
        fate: Fate = "survived" if n % 3 == 0 else "equivalent" if n % 3 == 1 else "killed"
        found.append(Outcome(mutant, fate, (kept if fate == "survived" else lost,), "a sum in another order"))
    stale = (Entry("rate", "a", "b", "gone"),)
    report = MutationReport(assignment, tuple(found), (RATE, TWICE, DRAWN), stale, 0, 0, 900, every_check=True)
    assert len(found) > 3 and report.of("survived") and report.contradicted
    write_page(course, report, folder)


def graded(book: Gradebook, number: int, taken: Submission, what: str) -> None:
    grading = book.begin(number)
    right = len(what) == 0 or int(taken.student[-1:] or 0) % 2 if taken.student.isdigit() else False
    told = (Message("Your {what} is too high.", {"what": what}),)
    verdicts = (
        Verdict(RATE, "pass", 4.0) if right else Verdict(RATE, "partial", 2.0, told, output=what),
        Verdict(TWICE, "pass", 2.0) if right else Verdict(TWICE, "fail", 0.0, told),
        Verdict(DRAWN, "pass", 2.0),
    )
    for verdict in verdicts:
        book.record(grading, verdict, "key")
    figures = {"test_labels-1": png(160, 120, number)}
    book.finish(grading, Grade(taken, verdicts, (), figures, 1.0 + number, 1.0, 90.0 + number, "namespaces"))


def pages(site: Path, student: str = "2026001") -> dict[str, Path]:
    name = safe_name(student)
    return {
        "feedback": site / "out" / "feedback" / f"{name}.html",
        "class": site / "out" / "report.html",
        "figures": site / "out" / "figures" / "test_labels-1.html",
        "similar": site / "out" / "similar.html",
        "course": site / "course_out" / "report.html",
        "sum": site / "course_out" / "students" / f"{name}.html",
        "mutants": site / "mutants-rates.html",
    }


ALL = ("feedback", "class", "figures", "similar", "course", "sum")


def test_a_students_page_shows_chinese_formulas_and_figures(browser: Any, site: Path) -> None:
    with opened(browser, pages(site)["feedback"]) as tab:
        assert tab.shown("h1") == ["Rates"] and tab.shown(".ta b")[0].startswith("A TA gave 3 of 4")
        tab.page.click("label[for=language-zh]")
        assert tab.shown("h1") == ["发放率"] and tab.shown(".ta b")[0].startswith("助教改判为 3 / 4")
        assert tab.page.evaluate("document.documentElement.lang") == "zh"
        tab.page.click("details.own summary")
        boxes = [m.bounding_box() for m in tab.page.query_selector_all("math")]
        assert len(boxes) >= 4 and all(box and box["width"] > 4 and box["height"] > 4 for box in boxes)
        fraction = tab.page.query_selector("mfrac").bounding_box()
        assert fraction["height"] > 1.5 * tab.page.query_selector("mfrac > *").bounding_box()["height"], "it is stacked"
        assert "发放率等于脉冲数除以时长。" in " ".join(tab.shown(".prose p"))
        sizes = tab.page.eval_on_selector_all("img", "all => all.map(i => (i.loading = 'eager', i.decode(), i.alt))")
        assert len(sizes) == 3, "their figure, the reference's, and the picture they handed in"
        tab.page.wait_for_function("Array.from(document.images).every(i => i.complete && i.naturalWidth > 0)")
        assert not tab.errors and not tab.dialogs


def test_the_choice_of_language_is_kept_from_page_to_page(browser: Any, site: Path) -> None:
    with opened(browser, pages(site)["class"]) as tab:
        tab.page.click("label[for=language-zh]")
        tab.page.goto(pages(site)["feedback"].as_uri())
        assert tab.shown("h1") == ["发放率"]


@pytest.mark.parametrize("name", ALL)
def test_a_hostile_submission_stays_inert(browser: Any, site: Path, name: str) -> None:
    hostile = EVIL if name == "feedback" else "2026002" if name == "sum" else "2026001"
    with opened(browser, pages(site, hostile)[name]) as tab:
        tab.page.eval_on_selector_all("details", "all => all.forEach(d => d.open = true)")
        tab.page.mouse.wheel(0, 20_000)
        for link in tab.page.query_selector_all("a"):
            assert (link.get_attribute("href") or "").split(":")[0] not in ("javascript", "data", "https", "http")
        tab.page.wait_for_timeout(150)
        assert tab.page.is_visible("h1") and "alert(1)" in tab.page.inner_text("body")
        assert tab.page.query_selector_all("main script, main style, main iframe, main [onload], main [onerror]") == []
        assert not tab.dialogs and not tab.errors
        assert {url.split(":")[0] for url in tab.asked} <= {"file", "data"}


@pytest.mark.parametrize("name", (*ALL, "mutants"))
def test_everybody_can_read_it(browser: Any, site: Path, name: str) -> None:
    for dark, phone in ((False, False), (True, True), (True, False), (False, True)):
        with opened(browser, pages(site)[name], dark=dark, phone=phone) as tab:
            for language in ("zh", "en"):
                tab.page.click(f"label[for=language-{language}]")
                tab.page.eval_on_selector_all("details", "all => all.forEach(d => d.open = true)")
                assert violations(tab.page) == [], (dark, phone, language)
                wide = tab.page.evaluate("document.documentElement.scrollWidth")
                assert not phone or wide <= 391, "nothing makes a phone scroll sideways"


def test_partial_points_are_readable_too(browser: Any, site: Path) -> None:
    """Amber text on white is what a page of right answers never shows."""
    for dark in (False, True):
        with opened(browser, pages(site, "2026100")["feedback"], dark=dark) as tab:
            assert tab.page.locator("li.partial .said").count() >= 1 and violations(tab.page) == []


def test_the_students_page_shows_request_and_reply(browser: Any, site: Path) -> None:
    with opened(browser, pages(site)["feedback"]) as tab:
        answered, waiting = tab.page.locator("#why .appeal"), tab.page.locator("#doubled .appeal")
        assert "You asked for another look on" in answered.inner_text() and "A TA replied on" in answered.inner_text()
        assert answered.locator("math").count() == 2 and "A TA will look at it again." in waiting.inner_text()
    with opened(browser, pages(site)["class"]) as tab:
        assert "Another look is asked for by" in tab.page.inner_text("main")


@pytest.mark.parametrize("dark", [False, True])
def test_everybody_can_see_the_gallery(browser: Any, tmp_path: Path, dark: bool) -> None:
    (tmp_path / "templates").symlink_to(Path(__file__).parents[2] / "templates")
    assignment = write_tiny_course(tmp_path)
    drawn = "def pictures(reference):\n    yield 'squares', 'Squares <3.', '平方。', reference.plot_square(5)\n"
    (assignment.folder / "gallery.py").write_text(drawn, encoding="utf-8")
    page = write_gallery(load_course(tmp_path), [assignment], tmp_path / "pictures")
    with opened(browser, page, dark=dark, phone=dark) as tab:
        assert violations(tab.page) == [] and not tab.errors
        assert tab.page.evaluate("document.documentElement.scrollWidth") <= (391 if dark else 1281)
        assert tab.page.evaluate("document.images[0].decode().then(() => document.images[0].naturalWidth)") > 100


@pytest.mark.parametrize("dark", [False, True])
def test_everybody_can_see_the_gallery_of_this_course(browser: Any, dark: bool) -> None:
    page = Path(__file__).parents[2] / "docs" / "gallery" / "index.html"
    with opened(browser, page, dark=dark, phone=dark) as tab:
        assert violations(tab.page) == [] and not tab.errors
        assert tab.page.locator("figure img").count() == len(list(page.parent.glob("*.png")))


def test_a_table_sorts_by_a_click_and_by_the_keyboard(browser: Any, site: Path) -> None:
    with opened(browser, pages(site)["class"]) as tab:

        def column(at: int) -> list[str]:
            return tab.page.eval_on_selector_all(
                "table.students tbody tr", f"rows => rows.map(r => r.cells[{at}].textContent.trim())"
            )

        before = column(1)
        tab.page.click("table.students th:nth-child(2) button")
        assert [float(c) for c in column(1)] == sorted(map(float, before), reverse=True) != list(map(float, before))
        tab.page.focus("table.students th:nth-child(1) button")
        tab.page.keyboard.press("Enter")
        assert tab.page.get_attribute("table.students th:nth-child(1)", "aria-sort") == "ascending"
        names = [name for name in column(0) if name.startswith("2026")]
        assert names == sorted(names) and names[0] == "2026001 张三"


def test_five_hundred_students_load_at_once(browser: Any, tmp_path: Path, site: Path) -> None:
    course = load_course(site / "course")
    assignment = course.assignment("rates")
    book_path = fill_gradebook(tmp_path / "gradebook.sqlite", assignment, 500, figures=True)
    with Gradebook(book_path) as book:
        from autograder.grading.standing import Marking
        from autograder.reporting.class_report import ClassReport
        from autograder.reporting.names import file_names

        report, marking = ClassReport(assignment, book, file_names(book.students())), Marking(assignment, book)
        for record in book.records():
            report.add(record, marking.of(record))
        write_whole(tmp_path / "report.html", "".join(report.render(Pages(course, assignment))))
    assert (tmp_path / "report.html").stat().st_size < 600_000
    with opened(browser, tmp_path / "report.html") as tab:
        assert tab.page.eval_on_selector_all("table.students tbody tr", "rows => rows.length") == 480
        took = tab.page.evaluate(
            "() => { const t = performance.getEntriesByType('navigation')[0]; return t.loadEventEnd - t.startTime; }"
        )
        assert took < 5000, f"{took} ms (0.2 s on an idle machine)"
        tall = "() => document.querySelector('table.students').getBoundingClientRect().height"
        tab.page.evaluate("document.querySelector('#students').scrollIntoView()")
        tab.page.wait_for_function("() => document.querySelector('table.students tbody tr').checkVisibility()")
        assert tab.page.evaluate(tall) > 480 * 20, "whoever scrolls there finds it laid out"
        raw = tab.page.pdf()
        assert raw.count(b"/Type /Page\n") + raw.count(b"/Type /Page ") > 8, "and paper has all of it"


@pytest.mark.parametrize("way", ["playwright", "one call each"])
def test_pages_become_pdfs(browser: Any, site: Path, way: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    copy = tmp_path / "李四 #1.html"
    copy.write_bytes(pages(site)["feedback"].read_bytes())
    heard: list[Path] = []
    if way == "playwright":  # whose loop is the fixture's; a process of its own keeps the two apart
        import subprocess
        import sys

        code = "import sys; from pathlib import Path; from autograder.reporting.browser import print_pages;"
        code += "print(*print_pages([Path(sys.argv[1])]))"
        subprocess.run([sys.executable, "-c", code, str(copy)], check=True, timeout=120, cwd=Path(__file__).parents[2])
    else:
        monkeypatch.setattr("autograder.reporting.browser.find_spec", lambda name: None)
        assert print_pages([copy], heard.append) == [copy.with_suffix(".pdf")] and heard == [copy]
    raw = copy.with_suffix(".pdf").read_bytes()
    assert (
        raw.startswith(b"%PDF-") and len(raw) > 20_000 and raw.count(b"/Type /Page\n") + raw.count(b"/Type /Page ") > 0
    )
    assert b"StructTreeRoot" in raw, "tagged, for screen readers"
    assert list(tmp_path.glob(".*")) == []
