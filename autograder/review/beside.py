"""What stands beside the marks: items that TAs add to a rubric, what students ask about their marks, the log."""

from __future__ import annotations

import csv
import io
import json

from flask import Blueprint, Response, abort, render_template, request

from autograder.grading.appeals import Replied
from autograder.grading.sheet import harmless
from autograder.review.desk import Desk, what_changed
from autograder.review.office import back, entry_of, go, me, number, opened_desk, question_of, refuse

beside = Blueprint("beside", __name__)
_WORDS = 5000  # of what a student asks, or is replied


# Rubric ------------------------------------------------------------------------------------------------------


@beside.post("/q/<question_id>/items")
def items(question_id: str) -> Response:
    """Add an item to the rubric, or change or remove one that was added, for everyone who has it."""
    asked, form = question_of(question_id), request.form
    known = form.get("item", "")
    deduct, words = number(form.get("deduct", "")), " ".join(form.get("words", "").split())[:500]
    removed = bool(known) and "remove" in form
    if not removed and (not words or not 0 <= deduct <= asked.points):
        refuse(400, f"An item has words and deducts 0 to {asked.points:g} points.",
               f"条目须有文字，扣分为 0 到 {asked.points:g} 分。")  # fmt: skip
    with opened_desk() as desk:
        try:
            if removed:
                desk.marks.remove_item(asked.id, known, me().name)
            elif known:
                desk.marks.change_item(asked.id, known, deduct, words, me().name)
            else:
                desk.marks.add_item(asked.id, deduct, words, me().name)
        except KeyError:
            refuse(404, "This item is no longer in the rubric.", "此条目已不在评分标准中。")
    return back()


# What students ask -------------------------------------------------------------------------------------------


@beside.post("/asked")
def asked() -> Response:
    """Note that a student asks for another look; whoever notes it knows whose answer it is."""
    form = request.form
    question = question_of(form.get("question", ""))
    student, words = form.get("student", "").strip(), form.get("words", "").strip()[:_WORDS]
    if not words:
        refuse(400, "Say what the student asks.", "请写明学生的问题。")
    with opened_desk() as desk:
        entries = desk.entries(question)
        named = [e for e in entries if student and student in (e.student, e.name)]
        entry = named[0] if len(named) == 1 else None
        if entry is None:
            refuse(400, f"“{student}” is nobody here, or several share the name: write the student number.",
                   f"班上没有“{student}”，或有多人同名：请填写学号。")  # fmt: skip
        desk.marks.ask(entry.student, question.id, words, me().name)
        hidden = desk.anonymous
    if hidden:  # the address of the answer would tell whose it is
        return go("pages.question", question_id=question.id)
    return go("pages.answer", question_id=question.id, key=entry.key)


@beside.post("/q/<question_id>/<key>/asked")
def asked_here(question_id: str, key: str) -> Response:
    """The same, from the page of the answer."""
    words = request.form.get("words", "").strip()[:_WORDS]
    if not words:
        refuse(400, "Say what the student asks.", "请写明学生的问题。")
    with opened_desk() as desk:
        _, entry = entry_of(desk, question_of(question_id), key)
        desk.marks.ask(entry.student, question_id, words, me().name)
    return back()


@beside.post("/q/<question_id>/<key>/reply")
def reply(question_id: str, key: str) -> Response:
    """Reply to what a student asked: it is closed, and stands on the student's page with the reply."""
    words = request.form.get("words", "").strip()[:_WORDS]
    which = request.form.get("appeal", "")
    if not words:
        refuse(400, "A reply has words: the student reads them.", "回复不能为空：学生会看到它。")
    with opened_desk() as desk:
        _, entry = entry_of(desk, question_of(question_id), key)
        try:
            desk.marks.reply(int(which) if which.isdecimal() else 0, entry.student, question_id, words, me().name)
        except KeyError:
            abort(404)
        except Replied as meanwhile:
            theirs = meanwhile.theirs
            refuse(409, f"{theirs.replied_by} replied meanwhile: “{theirs.reply}” Yours was not kept: “{words}”",
                   f"{theirs.replied_by} 已先行回复：“{theirs.reply}” 你的回复未保存：“{words}”")  # fmt: skip
    return back()


# The log -----------------------------------------------------------------------------------------------------


@beside.get("/log")
def log() -> str:
    """Who changed what, the latest first."""
    with opened_desk() as desk:
        asked = request.args.get("question") or None
        changes = [(c, what_changed(c), _who(desk, c.student, c.question)) for c in desk.marks.log(None, asked, 500)]
        return render_template("log.html.j2", changes=changes, desk=desk, asked=asked)


@beside.get("/log.csv")
def log_csv() -> Response:
    """The whole log as a table."""
    sink = io.StringIO()
    table = csv.writer(sink)
    table.writerow(["id", "time", "who", "action", "student", "question", "from", "to"])
    with opened_desk() as desk:
        for change in reversed(desk.marks.log()):
            who = _who(desk, change.student, change.question)
            row = [change.id, change.at.isoformat(), change.who, change.action, who, change.question]
            row += [json.dumps(dict(side), ensure_ascii=False) for side in (change.before, change.after)]
            table.writerow([harmless(str(cell)) for cell in row])
    headers = {"Content-Disposition": 'attachment; filename="marks-log.csv"'}
    return Response("\ufeff" + sink.getvalue(), content_type="text/csv; charset=utf-8", headers=headers)


def _who(desk: Desk, student: str, question: str) -> str:
    return desk.key(question, student) if desk.anonymous and student else student
