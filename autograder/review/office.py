"""What every page of the web app may ask: which office it is in, whose session this is, where to go next."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from flask import Response, current_app, g, redirect, url_for

from autograder.course import Assignment, Course
from autograder.errors import CourseError
from autograder.messages import Translator
from autograder.reporting.words import translator
from autograder.review.access import Door, Session
from autograder.review.desk import Claims


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


def go(endpoint: str, **values: Any) -> Response:
    """See other: the page to look at after something was changed."""
    response = redirect(url_for(f"pages.{endpoint}", **values), 303)
    return Response(response.get_data(), 303, response.headers)
