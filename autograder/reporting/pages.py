"""The pages' common ground: Jinja with everything escaped, both languages side by side, no outside world.

A page is one file that works from file://. Its content security policy allows its own style sheet and
its own few lines of script by their hashes, images as data: URIs, and nothing else, so that even an
escaping mistake could not run what a student wrote.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from typing import Any

import jinja2
from markupsafe import Markup, escape

from autograder import __version__
from autograder.course import Assignment, Course, Text
from autograder.errors import CourseError
from autograder.messages import Message
from autograder.reporting import charts
from autograder.reporting.terminal import stripped
from autograder.reporting.words import translator

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_BYTES = 4 * 1024 * 1024


class Pages:
    """Renders the templates of templates/report/, and those of one folder beside it.

    They are about one assignment, or about the course as a whole.
    """

    def __init__(self, course: Course, assignment: Assignment | None, language: str = "en", also: str = "") -> None:
        folder = course.templates / "report"
        if not folder.is_dir():
            raise CourseError(
                folder, "", "the course has no report templates", "copy templates/report from the example course"
            )
        self.course, self.language = course, language
        self._speak = {lang: translator(assignment, lang) for lang in ("en", "zh")}
        style = (folder / "style.css").read_text(encoding="utf-8")
        script = "".join((folder / name).read_text(encoding="utf-8") for name in ("language.js", "sort.js"))
        self._jinja = jinja2.Environment(
            loader=jinja2.FileSystemLoader([folder, *([course.templates / also] if also else [])]),
            autoescape=True,
            finalize=shown,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._jinja.filters |= {
            "points": points,
            "percent": _percent,
            "png": png_uri,
            "when": self._when,
            "ticks": ticks,
        }
        self._jinja.globals |= {
            "t": both,
            "say": self._say,
            "title": self._title,
            "text": _both_text,
            "bar": charts.bar,
            "stacked": charts.stacked,
            "histogram": charts.histogram,
            "amounts": charts.amounts,
            "item_map": charts.item_map,
            "course": course,
            "assignment": assignment,
            "language": language,
            "version": __version__,
            "style": Markup(style),
            "script": Markup(script),
            "policy": _policy(style, script),
            "now": datetime.now(course.timezone),
        }

    def render(self, template: str, **values: Any) -> str:
        """One page as text; CourseError where a template is broken."""
        try:
            return self._jinja.get_template(template).render(values)
        except jinja2.TemplateError as error:
            raise CourseError(
                self.course.templates / "report" / template, "", f"{type(error).__name__}: {error}"
            ) from error

    def stream(self, template: str, **values: Any) -> Iterator[str]:
        """The same piece by piece, for pages that grow with the class."""
        try:
            yield from self._jinja.get_template(template).generate(values)
        except jinja2.TemplateError as error:
            raise CourseError(
                self.course.templates / "report" / template, "", f"{type(error).__name__}: {error}"
            ) from error

    def _say(self, message: Message | Text) -> Markup:
        if isinstance(message, Text):
            return both(stripped(message.en), stripped(message.zh))
        return both(stripped(self._speak["en"].say(message)), stripped(self._speak["zh"].say(message)))

    def _title(self, english: str) -> Markup:
        """A text that the assignment's catalogue translates, such as a check's docstring."""
        return both(self._speak["en"].text(english), self._speak["zh"].text(english))

    def _when(self, moment: datetime) -> str:
        return moment.astimezone(self.course.timezone).strftime("%Y-%m-%d %H:%M")


@lru_cache(maxsize=4096, typed=True)  # typed: markup of ours and the same characters of a stranger's are two things
def both(english: str, chinese: str) -> Markup:
    """A text in both languages; the page shows one."""
    if english == chinese:
        return escape(english)
    return Markup('<span lang="en">{}</span><span lang="zh">{}</span>').format(english, chinese)


def _both_text(text: Text) -> Markup:
    return both(text.en, text.zh)


def png_uri(png: bytes) -> str:
    """A student's PNG as a data: URI; empty for what is none. It is shown by a browser, never decoded here."""
    if not png.startswith(_PNG) or len(png) > _PNG_BYTES:
        return ""
    return f"data:image/png;base64,{base64.b64encode(png).decode('ascii')}"


def shown(value: object) -> object:
    """Text that is no markup of ours may be a stranger's: escape sequences and the like are taken out."""
    return stripped(value) if type(value) is str else value


def points(value: float) -> str:
    """Points as people write them: 2, not 2.0."""
    return f"{round(value, 2):g}"


def ticks(said: Markup) -> Markup:
    """What stands between backticks as code; `said` is escaped already."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(said)))


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _policy(style: str, script: str) -> str:
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; img-src data:;"
        " base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")
