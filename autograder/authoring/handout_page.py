"""The handout as a page for a browser: the README of a release, word for word, with its formulas set.

One file for both languages, which works from a folder without a network.
"""

from __future__ import annotations

from autograder.authoring.pages import render
from autograder.course import LANGUAGES, Assignment, Course
from autograder.errors import CourseError
from autograder.reporting.prose import prose

HEADINGS = {"en": "\n## English\n", "zh": "\n## 中文\n"}
"""Where the README's languages begin."""


def handout_page(course: Course, assignment: Assignment, readme: str) -> str:
    """The HTML text; `readme` is the Markdown of the release."""
    _, english, rest = readme.partition(HEADINGS["en"])
    first, chinese, second = rest.partition(HEADINGS["zh"])
    if not (english and chinese):
        template = course.templates / "release" / "README.md.j2"
        raise CourseError(template, "", "the page has no part in each language", "keep `## English` before `## 中文`")
    parts = dict(zip(LANGUAGES, (first.rstrip().removesuffix("---"), second), strict=True))
    return render(
        course.root,
        "release/handout.html.j2",
        course=course,
        assignment=assignment,
        parts={language: prose(text, level=2, limited=False) for language, text in parts.items()},
    )
