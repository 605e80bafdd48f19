"""Mutants that are right answers after all, kept with their reasons in assignments/<id>/equivalent.toml.

    [[equivalent]]
    function = "recall"
    before = "if abs(h) > 1e-09:"
    after = ["if abs(h) >= 1e-09:"]
    reason = "no field is 1e-9 to the last bit"

An entry names the change, not a line: it holds wherever the statement moves, and is reported as stale
when the statement is no longer there.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from autograder.authoring.mutation.mutants import Mutant
from autograder.course import Assignment
from autograder.errors import CourseError
from autograder.toml_reader import Table

FILE = "equivalent.toml"


@dataclass(frozen=True)
class Entry:
    """One change that is no mistake; `count` says which, where a function has several that look the same."""

    function: str
    before: str
    after: str
    reason: str
    count: int = 0

    def names(self, mutant: Mutant) -> bool:
        """Whether this is the mutant."""
        same = (mutant.function, mutant.before, mutant.after) == (self.function, self.before, self.after)
        return same and self.count in (0, mutant.count)


@dataclass(frozen=True)
class Equivalents:
    """The mutants recorded as equivalent, by key, with their reasons; and entries that name no mutant."""

    reasons: Mapping[str, str]
    stale: tuple[Entry, ...]


def read_equivalents(assignment: Assignment, mutants: Iterable[Mutant]) -> Equivalents:
    """Match the assignment's equivalent.toml with its mutants; CourseError where the file is broken."""
    path = assignment.folder / FILE
    entries = _read(path) if path.is_file() else []
    reasons: dict[str, str] = {}
    used: set[Entry] = set()
    for mutant in mutants:
        for entry in entries:
            if entry.names(mutant):
                reasons[mutant.key] = entry.reason
                used.add(entry)
    return Equivalents(reasons, tuple(e for e in entries if e not in used))


def _read(path: Path) -> list[Entry]:
    top = Table.load(path)
    entries = []
    for table in top.tables("equivalent"):
        function, before = table.take("function", str), table.take("before", str).strip()
        reason, count = table.take("reason", str).strip(), table.at_least("count", 0, 0)
        after = table.strings("after")
        if not reason:
            raise table.error("reason", "no reason is given", "say why this change is still a right answer")
        table.done()
        entries += [Entry(function, before, text.strip(), reason, count) for text in after]
    top.done()
    if not entries:
        raise CourseError(path, "equivalent", "no entries", "delete the file, or add [[equivalent]] tables")
    return entries


def template(mutants: Iterable[Mutant]) -> str:
    """Entries for these mutants, to be pasted into equivalent.toml; the reasons are for a person to write."""
    groups: dict[tuple[str, str], list[str]] = {}
    for mutant in mutants:
        texts = groups.setdefault((mutant.function, mutant.before), [])
        if mutant.after not in texts:
            texts.append(mutant.after)
    blocks = []
    for (function, before), texts in groups.items():
        after = "".join(f"    {_literal(text)},\n" for text in texts)
        blocks.append(
            f'[[equivalent]]\nfunction = "{function}"\nbefore = {_literal(before)}\nafter = [\n{after}]\nreason = ""\n'
        )
    return "\n".join(blocks)


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False) if "'" in text or "\n" in text else f"'{text}'"
