"""A grade for the terminal: what holds, how wrong the rest is, in one language."""

from __future__ import annotations

import re

from rich.console import Console
from rich.table import Table
from rich.text import Text

from autograder.checking.verdict import Verdict
from autograder.course import Assignment, Course
from autograder.grading.model import Grade
from autograder.grading.score import earned_by_question, total
from autograder.messages import Translator
from autograder.reporting.confinement import confinement
from autograder.reporting.words import translator

_ANSI = re.compile(r"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)|[@-_])")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_LINES = 8
_MARKS = {"pass": ("✓", "green"), "partial": ("~", "yellow"), "fail": ("✗", "red"), "error": ("!", "bold magenta")}


def stripped(text: str) -> str:
    """Text of a stranger's without escape sequences and other controls (line ends stay)."""
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", _ANSI.sub("", text))


def print_grade(console: Console, course: Course, assignment: Assignment, grade: Grade, language: str) -> None:
    """Print a whole grade."""
    speak = translator(assignment, language)
    zh = language == "zh"
    for note in (*grade.submission.notes, *grade.load_problems):
        console.print(Text(f"  · {stripped(speak.say(note))}", style="yellow"))
    for question in assignment.questions:
        verdicts = [v for v in grade.verdicts if v.check.question == question.id]
        if not verdicts:
            continue
        points = sum(v.check.points for v in verdicts)
        earned = sum(v.earned for v in verdicts)
        console.print()
        head = Text(f"{question.title[language]} ", style="bold")
        head.append(f"({question.id})", style="dim")
        head.append(f"  {earned:g} / {points:g}", style="bold")
        console.print(head)
        for verdict in verdicts:
            _print_verdict(console, assignment, verdict, speak)
    score = total(assignment, earned_by_question(assignment, grade.verdicts))
    seen = sum(v.check.points for v in grade.verdicts)
    console.print()
    earned_all = sum(v.earned for v in grade.verdicts)
    if seen < score.max_score:
        words = "这些检查的得分" if zh else "in these checks"
        console.print(Text(f"{earned_all:g} / {seen:g} {words}", style="bold"))
    else:
        console.print(Text(f"{score.score:g} / {score.max_score:g}", style="bold"))
    cost = f"{grade.cpu_seconds:.1f} s CPU, {grade.max_rss_mb:.0f} MB"
    console.print(Text(f"{cost} · {speak.say(confinement(grade.protection))}", style="dim"))


def _print_verdict(console: Console, assignment: Assignment, verdict: Verdict, speak: Translator) -> None:
    mark, style = _MARKS[verdict.status]
    check = verdict.check
    told = Text(speak.text(check.title))
    for message in verdict.messages:
        told.append(f"\n{stripped(speak.say(message))}", style=style)
    if verdict.status in ("fail", "partial") and check.hint:
        word = "提示：" if speak.language == "zh" else "Hint: "
        told.append(f"\n{word}{assignment.hints[check.hint][speak.language]}", style="cyan")
    if check.public and verdict.status != "pass" and verdict.output.strip():
        printed = stripped(verdict.output).strip().splitlines()
        told.append("".join(f"\n│ {text}" for text in printed[:_LINES]), style="dim")
        if len(printed) > _LINES:
            told.append(f"\n│ … {len(printed) - _LINES}", style="dim")
    table = Table.grid(padding=(0, 1), expand=True)
    table.add_column(width=3, justify="right")
    table.add_column(ratio=1, overflow="fold")  # Chinese has no spaces to break a line at
    table.add_column(width=10, justify="right", no_wrap=True)
    table.add_row(Text(mark, style=style), told, Text(f"{verdict.earned:g} / {check.points:g}", style="dim"))
    console.print(table)
