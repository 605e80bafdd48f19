"""handout.html: the README of a release, word for word, for whoever has no page that sets formulas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from autograder.authoring.handout_page import handout_page
from autograder.course import Course, load_course
from autograder.errors import CourseError
from tests.authoring.course_of_springs import REPOSITORY
from tests.support.browser import chromium, opened, violations

REAL = load_course(REPOSITORY)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as launched:
        yield launched


def page_of(assignment_id: str) -> str:
    readme = (REPOSITORY / "student_release" / assignment_id / "README.md").read_text(encoding="utf-8")
    return handout_page(REAL, REAL.assignment(assignment_id), readme)


@pytest.mark.parametrize("assignment_id", [a.id for a in REAL])
def test_every_formula_and_every_question_is_there_in_both_languages(assignment_id: str) -> None:
    page, assignment = page_of(assignment_id), REAL.assignment(assignment_id)
    assert 'class="tex"' not in page, "a formula that could not be set"
    assert 'class="unknown"' not in page
    assert not re.search(r"\$[^$<>]*\\[a-z]", page), "LaTeX that nobody took for a formula"
    headings = [unescape(text) for text in re.findall(r"<h2>(.*?)</h2>", page)]
    for number, question in enumerate(assignment.questions, 1):
        for title in (question.title.en, question.title.zh):
            assert any(h.startswith(f"{number}. ") and h.endswith(title[-4:]) for h in headings), title
    assert page.count("<math") > 10


def test_words_are_those_of_the_readme(springs: Course, files: dict[str, bytes]) -> None:
    page = files["handout.html"].decode()
    assert "Introduction in English." in page and "Introduction in 中文." in page
    assert "<math" in page and "<pre>" in page and "python check.py --lang zh" in page
    with pytest.raises(CourseError, match="no part in each language"):
        handout_page(springs, springs.assignment("springs"), "# Springs\n")


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("phone", [False, True])
def test_it_can_be_read_by_everybody(browser: Any, tmp_path: Path, dark: bool, phone: bool) -> None:
    path = tmp_path / "handout.html"
    path.write_text(page_of("hodgkin_huxley"), encoding="utf-8")
    with opened(browser, path, dark=dark, phone=phone) as tab:
        for language, word in (("en", "What is asked"), ("zh", "题目")):
            tab.page.click(f"label[for=language-{language}]")
            assert word in " ".join(tab.shown(".prose p, .prose strong"))
            wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            assert tab.page.evaluate(wide) <= 0, "nothing is cut off at the right"
            assert [v for v in violations(tab.page) if "<th><math" not in v] == []  # axe reads no MathML
        assert tab.errors == [] and tab.asked == [path.resolve().as_uri()]
