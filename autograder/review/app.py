"""The web app: Flask with every request checked before a page hears of it, and every answer locked down after."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import jinja2
from flask import Flask, Response, abort, current_app, g, redirect, request, url_for
from markupsafe import Markup
from werkzeug.exceptions import HTTPException

from autograder import __version__
from autograder.course import Assignment, Course, Text
from autograder.errors import CourseError, NeurogradeError
from autograder.messages import Translator
from autograder.reporting import charts
from autograder.reporting.pages import points, shown
from autograder.reporting.prose import line, prose
from autograder.reporting.words import translator
from autograder.review.access import COOKIE, Door, Session, locked_down, own_host, same_origin
from autograder.review.desk import Claims

FORM_BYTES = 512 * 1024


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


def create_app(office: Office) -> Flask:
    """The app for one gradebook."""
    from autograder.review.views import pages

    app = Flask("autograder.review", static_folder=None, template_folder=None)
    app.extensions["office"] = office
    app.config["MAX_CONTENT_LENGTH"] = app.config["MAX_FORM_MEMORY_SIZE"] = FORM_BYTES
    app.jinja_options = {"finalize": shown, "undefined": jinja2.StrictUndefined, "trim_blocks": True,
                         "lstrip_blocks": True, "autoescape": True}  # fmt: skip
    app.jinja_loader = jinja2.FileSystemLoader(office.course.templates / "review")
    app.jinja_env.filters |= {"points": points, "when": _when, "prose": lru_cache(256)(prose), "line": line}
    app.jinja_env.globals |= {"bar": charts.bar, "version": __version__}
    app.before_request(_guard)
    app.after_request(locked_down)
    app.context_processor(_context)
    app.register_error_handler(HTTPException, _refused)
    app.register_error_handler(NeurogradeError, _failed)
    app.register_blueprint(pages)
    return app


def here() -> Office:
    """The office that this request came to."""
    office: Office = current_app.extensions["office"]
    return office


def me() -> Session:
    """The session of this request; `_guard` saw to it that there is one."""
    session: Session = g.session
    return session


def _guard() -> None:
    """A wrong host hears nothing; without a session only the way in is open; nothing is changed without a token."""
    g.session = None
    if not own_host(request.host, here().port):
        abort(421, "This server answers to its own address only.")
    g.session = here().door.session(request.cookies.get(COOKIE))
    if request.endpoint in ("pages.login", "pages.style", "pages.script", "pages.icon"):
        return
    if g.session is None:
        abort(403, "Open the link that `neurograde review` printed; it works once.")
    if request.method not in ("GET", "HEAD"):
        headers = request.headers
        if not same_origin(headers.get("Origin"), headers.get("Sec-Fetch-Site"), request.host):
            abort(403, "This request came from another page.")
        if request.form.get("token", headers.get("X-Token", "")) != g.session.token:
            abort(403, "The page is from another session: load it again.")


def _context() -> dict[str, Any]:
    """What every template may use; without a session, English."""
    session: Session | None = g.get("session")
    zh = session is not None and session.language == "zh"
    language = "zh" if zh else "en"
    office = here()

    def t(english: str, chinese: str) -> str:
        return chinese if zh else english

    def text(pair: Text) -> str:
        return pair[language]

    def words(pair: Text) -> Markup:
        return _line(pair[language])

    return {
        "t": t, "text": text, "words": words, "language": language, "session": session, "office": office,
        "say": office.speak[language].say, "title": office.speak[language].text, "course": office.course,
        "assignment": office.assignment, "edition": office.edition,
    }  # fmt: skip


_line = lru_cache(2048)(line)


def _when(moment: datetime) -> str:
    return moment.astimezone(here().course.timezone).strftime("%Y-%m-%d %H:%M")


def _refused(error: HTTPException) -> Response:
    """A plain page that says what is wrong."""
    from flask import render_template

    if g.get("session") is not None and error.code == 404 and request.method == "GET":
        body = render_template("refused.html.j2", code=404, reason="There is nothing at this address.")
    else:
        body = render_template("refused.html.j2", code=error.code, reason=error.description or "")
    return Response(body, status=error.code or 500)


def _failed(error: NeurogradeError) -> Response:
    from flask import render_template

    return Response(render_template("refused.html.j2", code=500, reason=str(error)), status=500)


def go(endpoint: str, **values: Any) -> Response:
    """See other: the page to look at after something was changed."""
    response = redirect(url_for(f"pages.{endpoint}", **values), 303)
    return Response(response.get_data(), 303, response.headers)
