"""The pages: all questions, the answers to one, one answer with its rubric; and what saves a mark."""

from __future__ import annotations

import json
from collections import Counter
from types import MappingProxyType
from typing import Any, cast

from flask import Blueprint, Response, abort, render_template, request, url_for

from autograder.course import Question
from autograder.grading.marks import Conflict, Deduction, Mark, Override, faults
from autograder.review import answer as answers
from autograder.review.access import COOKIE, PDF_POLICY, PICTURE_POLICY
from autograder.review.code import excerpts
from autograder.review.desk import Desk, Entry, following, what_changed
from autograder.review.office import back, entry_of, go, here, me, number, opened_desk, question_of, refuse, t

pages = Blueprint("pages", __name__)


# Coming in ---------------------------------------------------------------------------------------------------


@pages.get("/login")
def login() -> Response:
    """Turn an invitation into a session."""
    cookie = here().door.enter(request.args.get("token", ""))
    if cookie is None:
        refuse(403, "This link was used already, or is of an earlier run:"
                    " start `neurograde review` again for a new one.",
               "此链接已使用过，或属于上一次运行：请重新运行 `neurograde review` 获取新链接。")  # fmt: skip
    response = go("pages.overview")
    response.set_cookie(COOKIE, cookie, httponly=True, samesite="Strict", path="/")
    return response


@pages.post("/leave")
def leave() -> Response:
    """End the session."""
    here().door.leave(request.cookies.get(COOKIE))
    told = t("You are signed out.", "你已退出。")
    response = Response(render_template("refused.html.j2", code=200, reason=told, session=None))
    response.delete_cookie(COOKIE, httponly=True, samesite="Strict", path="/")
    return response


@pages.post("/settings")
def settings() -> Response:
    """Language of the pages; names shown or not. Back to where it was asked, which must be a path of ours."""
    session = me()
    if request.form.get("language") in ("en", "zh"):
        session.language = request.form["language"]
    if request.form.get("names") in ("shown", "hidden"):
        session.anonymous = request.form["names"] == "hidden"
    return back()


@pages.post("/invite")
def invite() -> str:
    """A link for a second person."""
    name = " ".join(request.form.get("name", "").split())[:60]
    if not name:
        refuse(400, "Say who is invited: the name stands in the log.", "请填写受邀者的姓名：它会出现在记录中。")
    link = url_for("pages.login", token=here().door.invite(name), _external=True)
    return render_template("invited.html.j2", name=name, link=link)


@pages.get("/style.css")
def style() -> Response:
    """The pages' one style sheet."""
    return _kept(here().style, "text/css")


@pages.get("/review.js")
def script() -> Response:
    """The pages' one script."""
    return _kept(here().script, "text/javascript")


@pages.get("/icon.svg")
def icon() -> Response:
    """The sign in the browser's tab."""
    return _kept(here().icon, "image/svg+xml")


def _kept(text: str, kind: str) -> Response:
    return Response(text, content_type=f"{kind}; charset=utf-8", headers={"Cache-Control": "private, max-age=86400"})


# Looking -----------------------------------------------------------------------------------------------------


@pages.get("/")
def overview() -> str:
    """All questions and how far each is."""
    with opened_desk() as desk:
        return render_template("overview.html.j2", progress=desk.progress(), missing=desk.book.fact("missing", []))


@pages.get("/q/<question_id>")
def question(question_id: str) -> str:
    """All answers to a question."""
    asked = question_of(question_id)
    with opened_desk() as desk:
        entries = desk.entries(asked)
        readers = Counter(e.mark.who for e in entries if e.mark and e.state == "done").most_common()
        return render_template("question.html.j2", question=asked, entries=entries, desk=desk, readers=readers,
                               finished="done" in request.args, **_counts(entries))  # fmt: skip


@pages.get("/q/<question_id>/next")
def next_open(question_id: str) -> Response:
    """The next answer that waits, or the list where none does."""
    asked = question_of(question_id)
    with opened_desk() as desk:
        entries = desk.entries(asked)
    at = next((e for e in entries if e.key == request.args.get("after")), None)
    return Response(status=303, headers={"Location": _after(asked, entries, at)})


def _after(asked: Question, entries: list[Entry], at: Entry | None) -> str:
    """The address of the next answer that waits, or of the list where none does."""
    found = following(entries, at, here().claims.others(me().name))
    if found is None:
        return url_for("pages.question", question_id=asked.id, done=1)
    return url_for("pages.answer", question_id=asked.id, key=found.key)


@pages.get("/q/<question_id>/<key>")
def answer(question_id: str, key: str) -> Response:
    """One answer with rubric, model answer and history; a page fetched ahead of its reader claims nothing."""
    asked = question_of(question_id)
    claims, name = here().claims, me().name
    other = claims.others(name).get(key, "") if "X-Ahead" in request.headers else claims.claim(name, key)
    with opened_desk() as desk:
        entries, entry = entry_of(desk, asked, key)
        response = Response(render_template("answer.html.j2", other=other, **_answer(desk, asked, entries, entry)))
    response.add_etag()
    return cast(Response, response.make_conditional(request))


def _answer(desk: Desk, asked: Question, entries: list[Entry], entry: Entry) -> dict[str, Any]:
    address = url_for("pages.part", question_id=asked.id, key=entry.key, number=0).rpartition("/")[0]
    at = entry.number - 1
    shown: dict[str, Any] = {"checks": [], "parts": [], "code": ((), ()), "automatic": asked.points}
    if asked.automatic:
        record = desk.record(entry)
        ours = desk.book.reference()
        known = ours.figures if ours else {}
        for verdict in (v for v in record.verdicts if v.check.question == asked.id):
            names = sorted(n for n in record.figures if n.rpartition("-")[0] == verdict.check.id)
            shown["checks"].append((verdict, [(name, name in known) for name in names]))
        shown["automatic"] = sum(v.earned for v, _ in shown["checks"])
        shown["record"] = record
        shown["code"] = excerpts(desk.code(entry), asked.functions)
    else:
        shown["parts"] = answers.parts(desk.answer(entry, asked), address)
    mark = entry.mark or Mark(entry.student, asked.id)
    appeals = desk.appeals(entry, asked)
    return shown | {
        "question": asked, "entry": entry, "count": len(entries), "mark": mark, "rubric": desk.rubric(asked),
        "own_items": len(asked.rubric), "appeals": appeals,
        "users": Counter(i for e in entries if e.mark for i in e.mark.items),
        "history": [(c, what_changed(c)) for c in desk.history(entry, asked)[:20]],
        "before": entries[at - 1].key if at else None, "after": entries[at + 1].key if at + 1 < len(entries) else None,
        "model": _model(asked), "anonymous": desk.anonymous, **_counts(entries),
    }  # fmt: skip


def _counts(entries: list[Entry]) -> dict[str, int]:
    answered = [e for e in entries if e.answered]
    return {
        "answered": len(answered),
        "done": sum(e.state == "done" for e in answered),
        "waiting": sum(e.waits for e in entries),
    }


def _model(asked: Question) -> str:
    path = here().assignment.folder / "answers" / "written" / f"{asked.id}.{me().language}.md"
    return path.read_text(encoding="utf-8") if path.is_file() else ""


# Files -------------------------------------------------------------------------------------------------------


@pages.get("/part/<question_id>/<key>/<int:number>", defaults={"picture": None})
@pages.get("/part/<question_id>/<key>/<int:number>/<int:picture>")
def part(question_id: str, key: str, number: int, picture: int | None) -> Response:
    """A file of an answer, or a picture pasted into its text; what is neither picture nor PDF is only downloaded."""
    asked = question_of(question_id)
    with opened_desk() as desk:
        _, entry = entry_of(desk, asked, key)
        pieces = desk.answer(entry, asked)
    if number >= len(pieces):
        abort(404)
    if picture is None:
        return _file(pieces[number].content, f"{key}-{number}")
    raw = answers.pasted(pieces[number], picture)
    return _file(raw, f"{key}-{number}-{picture}") if raw is not None else abort(404)


@pages.get("/figure/<question_id>/<key>/<side>/<name>")
def figure(question_id: str, key: str, side: str, name: str) -> Response:
    """A figure that a check drew, the student's or the reference's."""
    asked = question_of(question_id)
    with opened_desk() as desk:
        _, entry = entry_of(desk, asked, key)
        record = desk.record(entry) if side == "theirs" else desk.book.reference()
    raw = record.figures.get(name) if record else None
    return _file(raw, "figure") if raw is not None else abort(404)


def _file(raw: bytes, name: str) -> Response:
    kind = answers.media_type(raw)
    headers = {"Content-Security-Policy": PICTURE_POLICY, "Cache-Control": "private, max-age=600"}
    if kind is None:
        kind = "application/octet-stream"
        headers["Content-Disposition"] = f'attachment; filename="{name}.bin"'
    elif kind == "application/pdf":
        headers["Content-Security-Policy"] = PDF_POLICY
        headers["Content-Disposition"] = f'inline; filename="{name}.pdf"'
    return Response(raw, content_type=kind, headers=headers)


# Saving ------------------------------------------------------------------------------------------------------


@pages.post("/q/<question_id>/<key>")
def save(question_id: str, key: str) -> Response:
    """Save a mark over the version that the page was made from."""
    asked = question_of(question_id)
    wants_json = request.accept_mimetypes.best == "application/json"
    with opened_desk() as desk:
        entries, entry = entry_of(desk, asked, key)
        mark = _read_mark(asked, entry)
        wrong = faults(mark, asked, desk.book.checks(), desk.marks.added(asked.id))
        if wrong:
            said = [here().speak[me().language].say(message) for message in wrong]
            return _json({"faults": said}, 400) if wants_json else abort(400, " ".join(said))
        try:
            saved = desk.marks.save(mark, me().name)
        except Conflict as conflict:
            theirs = conflict.theirs
            if wants_json:
                return _json({"theirs": theirs.to_plain() | {"version": theirs.version, "who": theirs.who}}, 409)
            return _conflict(desk, asked, key, mark)
    if wants_json:
        after = _after(asked, entries, entry)
        return _json({"version": saved.version, "done": saved.done, "who": saved.who, "next": after})
    where = {"question_id": question_id, "after" if saved.done else "key": key}
    return go("pages.next_open" if saved.done else "pages.answer", **where)


def _conflict(desk: Desk, asked: Question, key: str, mine: Mark) -> Response:
    """Without script: the page as it stands now, with what this person had chosen beside it."""
    entries, entry = entry_of(desk, asked, key)
    body = render_template("answer.html.j2", other="", mine=mine, **_answer(desk, asked, entries, entry))
    return Response(body, 409)


def _read_mark(asked: Question, entry: Entry) -> Mark:
    form = request.form
    rows = zip(form.getlist("points"), form.getlist("reason"), strict=False)
    overrides = {
        name.partition(":")[2]: Override(number(value), form.get("because:" + name.partition(":")[2], "").strip())
        for name, value in form.items()
        if name.startswith("override:") and value.strip()
    }
    return Mark(
        student=entry.student,
        question=asked.id,
        items=tuple(dict.fromkeys(form.getlist("item"))),
        deductions=tuple(Deduction(number(p), r.strip()) for p, r in rows if p.strip() or r.strip()),
        overrides=MappingProxyType(overrides),
        comment=form.get("comment", "").replace("\r\n", "\n").strip(),
        done=form.get("done") == "1" or "finish" in form,
        basis=form.get("basis", ""),
        version=int(form.get("version", "0")) if form.get("version", "0").isdecimal() else 0,
    )


def _json(document: dict[str, Any], status: int = 200) -> Response:
    return Response(json.dumps(document, ensure_ascii=False), status, content_type="application/json")
