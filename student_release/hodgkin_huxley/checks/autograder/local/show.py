"""Verdicts as text for a terminal or a notebook, in either language."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from autograder.checking.verdict import Verdict
from autograder.local.release import AskedQuestion, Release
from autograder.messages import Translator

MARKS = {"pass": "✓", "partial": "◐", "fail": "✗", "error": "!"}
PLAIN_MARKS = {"pass": "+", "partial": "~", "fail": "x", "error": "!"}
"""For output in an encoding that has no others."""
COLOURS = {"pass": "32", "partial": "33", "fail": "31", "error": "31"}
WIDTH = 88

PHRASES = {
    "hint": ("Hint: {0}", "提示：{0}"),
    "printed": ("Printed:", "输出："),
    "question": ("{0} of {1} points here; {2} more in hidden checks", "公开 {0} / {1} 分；另有隐藏检查 {2} 分"),
    "question_all": ("{0} of {1} points", "{0} / {1} 分"),
    "none": ("no public check", "没有公开检查"),
    "total": (
        "Public checks: {0} of {1} points. Hidden checks with fresh inputs decide the other {2}.",
        "公开检查：{0} / {1} 分。其余 {2} 分由使用新输入的隐藏检查决定。",
    ),
    "unreadable": (
        "{0} cannot be read: it is no text, or a damaged notebook. Save it again as UTF-8.",
        "无法读取 {0}：它不是文本文件，或者笔记本已损坏。请以 UTF-8 编码重新保存。",
    ),
    "read": ("{0}: a written answer, which a person reads.", "{0}：书面题，由人来批阅。"),
    "stopped": (
        "Stopped while {0} was being checked: is there a loop in it that never ends?",
        "检查 {0} 时被中断：里面是否有不会结束的循环？",
    ),
    "problem": ("Loading {0} met a problem:", "载入 {0} 时出现问题："),
    "octave": (
        "{0}: not tried here, where Python is; `check` in the folder matlab/ compares it with recorded examples.",
        "{0}：这里只运行 Python，没有检查它；请在 matlab/ 中运行 `check`，与记录下来的例子比较。",
    ),
    "julia": (
        "{0}: not tried here, where Python is; answers in Julia are tried when they are graded.",
        "{0}：这里只运行 Python，没有检查它；Julia 的答案在评分时才会运行。",
    ),
    "usable": ("What could be defined is checked all the same.", "已成功定义的内容照常检查。"),
}


class Page:
    """Lines of text about some verdicts."""

    def __init__(
        self, release: Release, language: str, colour: bool, marks: Mapping[str, str] = MappingProxyType(MARKS)
    ) -> None:
        self.release, self.language, self.colour, self.marks = release, language, colour, marks
        self._translator = Translator(language, release.catalogues)

    def results(self, verdicts: Sequence[Verdict], questions: Iterable[AskedQuestion]) -> Iterator[str]:
        """Every check, question by question."""
        for question in questions:
            own = [v for v in verdicts if v.check.question == question.id]
            yield f"{self._paint('1', question.id)} · {question.title[self.language]}   {self._points(question, own)}"
            for verdict in own:
                yield from self.check(verdict)
            yield ""

    def check(self, verdict: Verdict) -> Iterator[str]:
        """One check: what is true of a right answer, and what is not of this one."""
        check = verdict.check
        title, points = self._translator.text(check.title), f"{verdict.earned:g} / {check.points:g}"
        mark = self._paint(COLOURS[verdict.status], self.marks[verdict.status])
        lines = _wrapped(title, WIDTH - 16)
        gap = " " * max(2, WIDTH - 6 - _width(lines[0]) - len(points))
        yield f"  {mark} {lines[0]}{gap}{points}"
        yield from (f"    {line}" for line in lines[1:])
        if verdict.status != "pass":
            for text in dict.fromkeys(self._translator.say(message) for message in verdict.messages):
                yield from (f"      {line}" for line in _wrapped(text, WIDTH - 8))
            if check.hint in self.release.hints:
                hint = self.phrase("hint", self.release.hints[check.hint][self.language])
                yield from (f"      {line}" for line in _wrapped(hint, WIDTH - 8))
        if verdict.output.strip():
            yield f"      {self.phrase('printed')}"
            yield from (f"      | {line}" for line in verdict.output.rstrip().splitlines()[:12])

    def summary(self, verdicts: Sequence[Verdict], questions: Sequence[AskedQuestion]) -> str:
        """One sentence about all of them."""
        earned, public = sum(v.earned for v in verdicts), sum(v.check.points for v in verdicts)
        total = sum(q.points for q in questions if q.kind != "written")
        return self.phrase("total", f"{earned:g}", f"{public:g}", f"{total - public:g}")

    def phrase(self, name: str, *gaps: str) -> str:
        """A sentence of this module in the page's language."""
        return PHRASES[name][self.language == "zh"].format(*gaps)

    def _points(self, question: AskedQuestion, own: Sequence[Verdict]) -> str:
        if not own:
            return f"({self.phrase('none')})"
        earned, public = sum(v.earned for v in own), sum(v.check.points for v in own)
        rest = question.points - public
        name = "question" if rest > 1e-9 else "question_all"
        return f"({self.phrase(name, f'{earned:g}', f'{public:g}', f'{rest:g}')})"

    def _paint(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour else text


def _width(text: str) -> int:
    """Columns that a text takes in a terminal; Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _wrapped(text: str, width: int) -> list[str]:
    """Lines of at most `width` columns; Chinese may break between any two characters."""
    if _width(text) == len(text):
        return textwrap.wrap(text, width) or [""]
    lines, line = [], ""
    for piece in re.findall(r"[\x21-\u2dff]+[，。；：？！、）”]*|\s+|.[，。；：？！、）”]*", text):
        if line and _width(line) + _width(piece.rstrip()) > width:
            lines.append(line.rstrip())
            line = ""
        line += piece if line or piece.strip() else ""
    return [*lines, line] if line or not lines else lines
