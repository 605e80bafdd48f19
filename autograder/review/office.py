"""What every page of the web app may ask: which office it is in, whose session this is, where to go next."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from flask import Response, abort, current_app, g, redirect, request, url_for

from autograder.course import Assignment, Course, Question
from autograder.errors import CourseError
from autograder.messages import Translator
from autograder.reporting.words import translator
from autograder.review.access import Door, Session
from autograder.review.desk import Claims, Desk, Entry


@dataclass
class Office:
    """What all requests of one server share."""

    course: Course
    assignment: Assignment
    book: Path
    port: int
    door: Door
    names_hidden: bool = False
    claims: Claims = field(default_factory=Claims)
    style: str = ""
    script: str = ""
    icon: str = ""
    speak: dict[str, Translator] = field(default_factory=dict)

    def __post_init__(self) -> None:
        templates = self.course.templates
        try:
            sheets = [templates / "report" / "style.css", templates / "review" / "review.css"]
            self.style = "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
            self.script = (templates / "review" / "review.js").read_text(encoding="utf-8")
            self.icon = (templates / "review" / "icon.svg").read_text(encoding="utf-8")
        except OSError as error:
            raise CourseError(templates, "", f"a template of the review app is missing: {error}",
                              "copy templates/review from the example course") from None  # fmt: skip
        self.speak = {language: translator(self.assignment, language) for language in ("en", "zh")}

    @property
    def edition(self) -> str:
        """Changes whenever style or script do, so that browsers may keep them."""
        return hashlib.sha256((self.style + self.script).encode()).hexdigest()[:12]


def here() -> Office:
    """The office that this request came to."""
    office: Office = current_app.extensions["office"]
    return office


def me() -> Session:
    """The session of this request; `_guard` saw to it that there is one."""
    session: Session = g.session
    return session


def language() -> str:
    """What the pages of this request speak: as their reader chose; at the door, as the server was started."""
    session: Session | None = g.get("session")
    return session.language if session else here().door.language


def t(english: str, chinese: str) -> str:
    """One of two texts, in the language of this request."""
    return chinese if language() == "zh" else english


def refuse(code: int, english: str, chinese: str) -> NoReturn:
    """Leave with an error page that says why."""
    abort(code, t(english, chinese))


@contextmanager
def opened_desk() -> Iterator[Desk]:
    """The gradebook, for as long as this request takes."""
    office = here()
    with Desk.open(office.assignment, office.book, office.names_hidden or me().anonymous) as desk:
        yield desk


def question_of(question_id: str) -> Question:
    """The question of an address; 404 where there is none."""
    try:
        return here().assignment.question(question_id)
    except KeyError:
        abort(404)


def entry_of(desk: Desk, question: Question, key: str) -> tuple[list[Entry], Entry]:
    """All answers to a question and the one of an address; 404 where there is none."""
    entries = desk.entries(question)
    entry = next((e for e in entries if e.key == key), None)
    return entries, entry if entry else abort(404)


def number(text: str) -> float:
    """A number as people type it, "1,5" too; nan where it is none."""
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return math.nan


def back() -> Response:
    """To where a form was sent from, which must be a path of ours."""
    path = request.form.get("back", "/")
    ours = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable() and path.isascii()
    return Response(status=303, headers={"Location": path if ours else "/"})


def go(endpoint: str, **values: Any) -> Response:
    """See other: the page to look at after something was changed."""
    response = redirect(url_for(endpoint, **values), 303)
    return Response(response.get_data(), 303, response.headers)
