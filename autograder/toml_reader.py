"""Reading TOML strictly: every key is asked for once, and whatever was not asked for is an error.

A `Table` knows the file it came from and its own dotted name, so that an
error can always say which file, which key, and what to write instead.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, TypeVar, cast

from autograder.errors import CourseError
from autograder.reading import read_text

T = TypeVar("T")

_REQUIRED: Any = object()
_NAMES = {
    str: "a string",
    int: "an integer",
    float: "a number",
    bool: "true or false",
    list: "an array",
    dict: "a table",
    datetime: "a date and time such as 2026-10-18T23:59:00",
}
IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*\Z")
SYNTAX = "texts stand in quotes, each key once in its table, a comma between the entries of an array"


class Table:
    """One TOML table; every key must be taken before `done` is called."""

    def __init__(self, values: dict[str, Any], file: Path, name: str = "") -> None:
        self._values, self.file, self.name = values, file, name
        self._asked: set[str] = set()

    @classmethod
    def load(cls, file: Path) -> Table:
        """Parse `file`; raise CourseError where it is missing, not UTF-8 or not TOML."""
        text = read_text(file, "create it, or name a course directory that has one with --course or NEUROGRADE_COURSE")
        try:
            return cls(tomllib.loads(text), file)
        except tomllib.TOMLDecodeError as error:
            raise CourseError(file, "", f"not valid TOML: {error}", SYNTAX) from None

    def error(self, key: str, problem: str, remedy: str = "") -> CourseError:
        """A CourseError about `key` of this table."""
        return CourseError(self.file, f"{self.name}.{key}".strip("."), problem, remedy)

    def take(self, key: str, kind: type[T], default: T = _REQUIRED) -> T:
        """The value of `key`, of exactly this kind (an integer will do for a number)."""
        self._asked.add(key)
        if key not in self._values:
            if default is _REQUIRED:
                raise self.error(key, "the key is missing", f"add it; it takes {_NAMES[kind]}")
            return default
        value = self._values[key]
        if kind is float and type(value) is int:
            value = float(value)
        if type(value) is not kind:
            raise self.error(key, f"{_shown(value)} is not {_NAMES[kind]}", f"write {_NAMES[kind]}")
        return value

    def positive(self, key: str, default: float = _REQUIRED) -> float:
        """A number above zero."""
        value = self.take(key, float, default)
        if not 0 < value < float("inf"):
            raise self.error(key, f"{value} is not a positive number", "write a number above 0")
        return value

    def at_least(self, key: str, least: int, default: int = _REQUIRED) -> int:
        """An integer not below `least`."""
        value = self.take(key, int, default)
        if value < least:
            raise self.error(key, f"{value} is below {least}", f"write an integer of at least {least}")
        return value

    def one_of(self, key: str, choices: Sequence[str], default: str = _REQUIRED) -> str:
        """A string out of a few."""
        value = self.take(key, str, default)
        if value not in choices:
            raise self.error(key, f"{value!r} is not known", suggest(value, choices))
        return value

    def identifier(self, key: str) -> str:
        """A lower-case identifier, which can name files, columns and Python modules."""
        value = self.take(key, str)
        if not IDENTIFIER.match(value):
            raise self.error(
                key,
                f"{value!r} is not an identifier",
                "use lower-case letters, digits and underscores, a letter first",
            )
        return value

    def strings(self, key: str, default: Sequence[str] = _REQUIRED) -> tuple[str, ...]:
        """An array of strings without repetition."""
        values = tuple(self.take(key, list, cast("list[Any]", default)))
        for value in values:
            if type(value) is not str:
                raise self.error(key, f"{_shown(value)} is not a string", "write an array of strings")
        if len(set(values)) != len(values):
            raise self.error(key, "a name stands twice", "name each once")
        return values

    def table(self, key: str, default: dict[str, Any] = _REQUIRED) -> Table:
        """A sub-table."""
        return Table(self.take(key, dict, default), self.file, f"{self.name}.{key}".strip("."))

    def tables(self, key: str) -> list[Table]:
        """An array of tables, [] where there is none."""
        rows = self.take(key, list, [])
        tables = []
        for number, row in enumerate(rows, 1):
            if type(row) is not dict:
                raise self.error(key, f"entry {number} is not a table", f"write [[{key}]] blocks")
            tag = row.get("id", number)
            tables.append(Table(row, self.file, f"{self.name}.{key}[{tag}]".strip(".")))
        return tables

    def keys(self) -> Iterable[str]:
        """All keys that stand in the table."""
        return self._values.keys()

    def has(self, key: str) -> bool:
        """Whether `key` stands in the table."""
        return key in self._values

    def done(self) -> None:
        """Raise CourseError for the first key that nobody asked for."""
        for key in self._values:
            if key not in self._asked:
                raise self.error(key, "unknown key", suggest(key, sorted(self._asked)))


def _shown(value: object) -> str:
    """A value as it stands in the file, near enough to be found there."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, (date, time)) else repr(value)


def suggest(word: str, choices: Sequence[str]) -> str:
    """A remedy for a name that nobody knows."""
    near = difflib.get_close_matches(word, choices, n=1)
    known = ", ".join(choices)
    return f"did you mean {near[0]!r}? Known here: {known}" if near else f"known here: {known}"
