"""What a class earned, in the forms that others read: Gradescope's results.json, CSV and Excel tables.

The fields of results.json are those of https://gradescope-autograders.readthedocs.io/en/latest/specs/ ; names
and outputs are declared as plain text, so nothing of a student's is ever rendered.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from autograder.checking.verdict import Verdict
from autograder.course import Assignment, Course, Question
from autograder.grading.gradebook import Gradebook, Record
from autograder.grading.sheet import write_csv, write_excel
from autograder.grading.standing import Final, Marking, Standing
from autograder.messages import Translator
from autograder.reporting.course_words import moment, points
from autograder.reporting.names import file_names
from autograder.reporting.tables import write_whole_bytes
from autograder.reporting.terminal import stripped
from autograder.reporting.words import translator

FORMATS = ("gradescope", "csv", "xlsx")
_SAID = {
    "awaiting": ("awaiting a TA", "待助教批阅"),
    "unknown": ("the grader failed at a check; to be graded again", "批改程序在某项检查上出错，将重新批改"),
    "refused": ("refused", "被拒收"),
    "missing": ("nothing handed in", "未提交"),
    "load": ("load problem", "加载出错"),
    "ungraded": ("not graded yet", "尚未批改"),
}


def export(form: str, course: Course, assignment: Assignment, book: Gradebook, target: Path, language: str) -> int:
    """Write one of `FORMATS` to `target`; the number of students in it."""
    marking = Marking(assignment, book)
    everyone = [(record, marking.of(record)) for record in book.records()]
    if form == "gradescope":
        return _write_gradescope(assignment, everyone, target, translator(assignment, language))
    rows = score_rows(course, assignment, book, everyone, language)
    target.parent.mkdir(parents=True, exist_ok=True)
    if form == "csv":
        write_whole_bytes(target, write_csv(rows, excel=True))
    else:
        checks = check_rows(book, everyone)
        zh = language == "zh"
        sheets = {"成绩" if zh else "Scores": rows, "检查" if zh else "Checks": checks}
        write_whole_bytes(target, write_excel(sheets))
    return len(rows) - 1


def score_rows(
    course: Course,
    assignment: Assignment,
    book: Gradebook,
    everyone: Iterable[tuple[Record, Final]],
    language: str = "en",
) -> list[Sequence[str | float | None]]:
    """A row for everybody, those who handed in nothing last; what is not known yet is an empty cell and said."""
    zh = language == "zh"
    names = book.fact("names", {})
    head = ["学号", "姓名", "得分", "满分", "提交时间", "备注"] if zh else [
        "student", "name", "score", "max_score", "submitted", "remarks"]  # fmt: skip
    rows: list[Sequence[str | float | None]] = [[*head, *(q.id for q in assignment.questions)]]
    for record, final in everyone:
        said = []
        if record.refusal:
            speak = translator(assignment, language)
            said.append(f"{_SAID['refused'][zh]}: {stripped(speak.say(record.refusal))}")
        elif not record.verdicts:
            said.append(_SAID["ungraded"][zh])
        said += [f"{q}: {_SAID['awaiting'][zh]}" for q in final.awaiting]
        said += [f"{q}: {_SAID['unknown'][zh]}" for q in final.unknown]
        said += [_SAID["load"][zh]] * bool(record.load_problems)
        known = not final.unknown and (record.verdicts or record.refusal)
        rows.append(
            [record.student, str(names.get(record.student, "")), final.score.score if known else None,
             final.score.max_score, moment(course, record.submitted) if record.submitted else "", "; ".join(said),
             *(final.earned.get(q.id) if record.verdicts else None for q in assignment.questions)]
        )  # fmt: skip
    for student, name in book.fact("missing", []):
        rows.append([student, name, None, None, "", _SAID["missing"][zh], *([None] * len(assignment.questions))])
    return rows


def check_rows(book: Gradebook, everyone: Iterable[tuple[Record, Final]]) -> list[Sequence[str | float | None]]:
    """A row for everybody, a column for each check: the points that it gave."""
    checks = book.checks()
    rows: list[Sequence[str | float | None]] = [["student", *(c.id for c in checks)]]
    for record, _ in everyone:
        earned = {v.check.id: None if v.status == "error" else v.earned for v in record.verdicts}
        rows.append([record.student, *(earned.get(c.id) for c in checks)])
    return rows


def gradescope(assignment: Assignment, record: Record, final: Final, speak: Translator) -> dict[str, Any]:
    """One student's results.json."""
    zh = speak.language == "zh"
    said = [stripped(speak.say(m)) for m in (record.refusal, *record.load_problems, *record.notes) if m is not None]
    said += [f"{assignment.question(q).title[speak.language]}: {_SAID['awaiting'][zh]}" for q in final.awaiting]
    said += [f"{assignment.question(q).title[speak.language]}: {_SAID['unknown'][zh]}" for q in final.unknown]
    tests = []
    for number, question in enumerate(assignment.questions, 1):
        standing = final.questions[question.id]
        verdicts = [v for v in record.verdicts if v.check.question == question.id]
        tests += [_test(assignment, f"{number}.{n}", v, standing, speak) for n, v in enumerate(verdicts, 1)]
        if standing.lines or standing.comment or standing.state == "marked":
            tests.append(_marked(f"{number}.{len(verdicts) + 1}", question, standing, speak))
    return {
        "score": final.score.score,
        "execution_time": round(record.cpu_seconds, 2),
        "output": "\n".join(said),
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "after_published",
        "stdout_visibility": "hidden",
        "tests": tests,
        "extra_data": {"max_score": final.score.max_score, "counted": list(final.score.counted)},
    }


def _test(
    assignment: Assignment, number: str, verdict: Verdict, standing: Standing, speak: Translator
) -> dict[str, Any]:
    check, override = verdict.check, standing.overrides.get(verdict.check.id)
    earned = override.points if override else verdict.earned
    told = [stripped(speak.say(m)) for m in verdict.messages]
    if verdict.status in ("fail", "partial") and check.hint:
        told.append(f"{'提示：' if speak.language == 'zh' else 'Hint: '}{assignment.hints[check.hint][speak.language]}")
    if override:
        told.append(f"TA: {stripped(override.reason)}")
    return {
        "name": f"{check.question}: {speak.text(check.title)}",
        "number": number,
        "score": round(earned, 4),
        "max_score": round(check.points, 4),
        "status": "passed" if earned >= check.points - 1e-9 else "failed",
        "output": "\n".join(told),
        "tags": [check.question, "public" if check.public else "hidden"],
        "visibility": "after_published",
    }


def _marked(number: str, question: Question, standing: Standing, speak: Translator) -> dict[str, Any]:
    """What a TA said: of a written question all its points, of an automatic one what was taken off."""
    told = [f"-{points(line.points)}: {line.text[speak.language]}" for line in standing.lines]
    told += [standing.comment] if standing.comment else []
    test: dict[str, Any] = {
        "name": f"{question.id}: {question.title[speak.language]}",
        "number": number,
        "output": stripped("\n".join(told)),
        "tags": [question.id, "TA"],
        "visibility": "after_published",
    }
    if standing.state == "marked":
        test |= {"score": standing.earned or 0.0, "max_score": question.points}
        test["status"] = "passed" if not standing.lines else "failed"
    return test


def _write_gradescope(
    assignment: Assignment, everyone: Sequence[tuple[Record, Final]], target: Path, speak: Translator
) -> int:
    """`<student>/results.json` for everybody, in a folder or a zip."""
    names = file_names(record.student for record, _ in everyone)
    results = {
        f"{names[record.student]}/results.json": json.dumps(
            gradescope(assignment, record, final, speak), ensure_ascii=False, indent=1
        ).encode("utf-8", "replace")
        for record, final in everyone
        if record.verdicts or record.refusal
    }
    if target.suffix.lower() == ".zip":
        target.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in results.items():
                archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    else:
        for name, content in results.items():
            path = target / name
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole_bytes(path, content)
    return len(results)
