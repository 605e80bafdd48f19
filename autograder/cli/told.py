"""Errors in the user's language.

An error is a finished English sentence where it is raised: it goes into logs, tests and tracebacks as it is. The
catalogue knows the shape of each, with braces for what varies, and a sentence is told in Chinese by the shape it has.
"""

from __future__ import annotations

import re
from functools import cache

from autograder.cli.language import CATALOGUE, spoken, translator
from autograder.errors import CourseError, NeurogradeError
from autograder.messages import Message, read_catalogue

ERRORS = CATALOGUE.with_name("errors.po")
_GAP = re.compile(r"\{(\w+)\}")


def told(error: NeurogradeError) -> str:
    """What an error says, in the user's language as far as a catalogue knows it."""
    if isinstance(error.message, Message):
        return translator().say(error.message)
    if spoken() == "en":
        return str(error)
    if not isinstance(error, CourseError):
        return in_chinese(str(error))
    where = f"{error.file}: {error.key}" if error.key else str(error.file)
    where = re.sub(r": line (\d+), column ", r"：第 \1 行，列 ", where)
    remedy = f"\n  办法：{in_chinese(error.remedy)}" if error.remedy else ""
    return f"{where}：{in_chinese(error.problem)}{remedy}"


def in_their_words(english: str) -> str:
    """A sentence of the engine's in the user's language."""
    return in_chinese(english) if spoken() == "zh" else english


def in_chinese(english: str) -> str:
    """A sentence by the shape it has; itself where no shape fits. What stands for {problem} is a sentence, too."""
    for pattern, chinese in shapes():
        if match := pattern.fullmatch(english):
            return _GAP.sub(lambda gap: in_chinese(match[gap[1]]) if gap[1] == "problem" else match[gap[1]], chinese)
    return english


@cache
def shapes() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Every shape that the catalogue knows, those that say the most first."""
    ordered = sorted(read_catalogue(ERRORS).items(), key=lambda pair: -len(_GAP.sub("", pair[0])))
    return tuple((re.compile(_pattern(english), re.DOTALL), chinese) for english, chinese in ordered)


def _pattern(english: str) -> str:
    pieces = _GAP.split(english)  # text, gap, text, gap, ..., text
    return "".join(re.escape(p) if n % 2 == 0 else f"(?P<{p}>.+?)" for n, p in enumerate(pieces))
