"""The web app: Flask with every request checked before a page hears of it, and every answer locked down after."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import Any

import jinja2
from flask import Flask, Response, g, render_template, request
from markupsafe import Markup, escape
from werkzeug.exceptions import HTTPException

from autograder import __version__
from autograder.course import Text
from autograder.errors import NeurogradeError
from autograder.reporting import charts
from autograder.reporting.pages import points, shown, ticks
from autograder.reporting.prose import line, prose
from autograder.review.access import COOKIE, Session, locked_down, own_host, same_origin
from autograder.review.beside import beside
from autograder.review.office import Office, here, language, refuse, t
from autograder.review.views import pages

FORM_BYTES = 512 * 1024


def create_app(office: Office) -> Flask:
    """The app for one gradebook."""
    app = Flask("autograder.review", static_folder=None, template_folder=None)
    app.extensions["office"] = office
    app.config["MAX_CONTENT_LENGTH"] = app.config["MAX_FORM_MEMORY_SIZE"] = FORM_BYTES
    app.jinja_options = {"finalize": shown, "undefined": jinja2.StrictUndefined, "trim_blocks": True,
                         "lstrip_blocks": True, "autoescape": True}  # fmt: skip
    app.jinja_loader = jinja2.FileSystemLoader(office.course.templates / "review")
    app.jinja_env.filters |= {
        "points": points,
        "when": _when,
        "prose": lru_cache(256)(prose),
        "line": line,
        "ticks": lambda text: ticks(escape(text)),
    }
    app.jinja_env.globals |= {"bar": charts.bar, "version": __version__}
    app.before_request(_guard)
    app.after_request(locked_down)
    app.context_processor(_context)
    app.register_error_handler(HTTPException, _refused)
    app.register_error_handler(NeurogradeError, _failed)
    app.register_blueprint(pages)
    app.register_blueprint(beside)
    return app


def _guard() -> None:
    """A wrong host hears nothing; without a session only the way in is open; nothing is changed without a token."""
    g.session = None
    if not own_host(request.host, here().port):
        refuse(421, "This server answers to its own address only.", "本服务只在自己的地址上应答。")
    g.session = here().door.session(request.cookies.get(COOKIE))
    if request.endpoint in ("pages.login", "pages.style", "pages.script", "pages.icon"):
        return
    if g.session is None:
        refuse(403, "Open the link that `neurograde review` printed; it works once.",
               "请打开 `neurograde review` 给出的链接；每个链接只能使用一次。")  # fmt: skip
    if request.method not in ("GET", "HEAD"):
        headers = request.headers
        if not same_origin(headers.get("Origin"), headers.get("Sec-Fetch-Site"), request.host):
            refuse(403, "This request came from another page.", "此请求来自其他页面。")
        if request.form.get("token", headers.get("X-Token", "")) != g.session.token:
            refuse(403, "The page is from another session: load it again.", "此页面属于另一次会话：请重新载入。")


def _context() -> dict[str, Any]:
    """What every template may use; without a session, in the language that the server was started in."""
    session: Session | None = g.get("session")
    spoken = language()
    office = here()

    def text(pair: Text) -> str:
        return pair[spoken]

    def words(pair: Text) -> Markup:
        return _line(pair[spoken])

    return {
        "t": t, "text": text, "words": words, "language": spoken, "session": session, "office": office,
        "say": office.speak[spoken].say, "title": office.speak[spoken].text, "course": office.course,
        "assignment": office.assignment, "edition": office.edition,
    }  # fmt: skip


_line = lru_cache(2048)(line)


def _when(moment: datetime) -> str:
    return moment.astimezone(here().course.timezone).strftime("%Y-%m-%d %H:%M")


_REASONS = {
    404: ("There is nothing at this address.", "此地址没有内容。"),
    405: ("This address is not for that.", "此地址不支持这种操作。"),
    413: ("That is more than a form may hold.", "内容超出表单上限。"),
}


def _refused(error: HTTPException) -> Response:
    """A plain page that says what is wrong, in words of ours where the reason is the library's."""
    reason, code = error.description or "", error.code or 500
    if reason == type(error).description:
        reason = t(*_REASONS.get(code, (reason, "请求无法处理。")))
    return Response(render_template("refused.html.j2", code=code, reason=reason), status=code)


def _failed(error: NeurogradeError) -> Response:
    return Response(render_template("refused.html.j2", code=500, reason=str(error)), status=500)
