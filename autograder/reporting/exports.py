"""Grades into a learning platform: its own export, with one column filled in.

Canvas, Blackboard and Moodle import what they export: the file names its students and its
columns by numbers that only the platform knows ("Problem set 2 (48213)", "PS 2 [Total Pts: 100 Score] |664617",
"Participant 9871"). So nothing is invented here: the TA exports the platform's gradebook (Moodle: the
assignment's grading worksheet), one column of it is filled in, everything else, down to the
encoding and the line ends, stays as it was; only names and comments that a spreadsheet would run as formulas
are made inert.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from autograder.errors import SubmissionError
from autograder.grading.encoding import decode_source
from autograder.grading.refusal import Refused
from autograder.grading.roster import FIRST, IDS, LAST, NAMES, Roster, Student
from autograder.grading.sheet import delimiter_of, fold, harmless

_MAXIMUM = re.compile(r"\[Total Pts: ([\d.,]+)|\(([\d.]+) (?:points|分)\)")
_GRADE = ("grade", "成绩", "分数")
_MOODLE = ("maximumgrade", "最高成绩", "最高分", "满分")


@dataclass(frozen=True)
class Filled:
    """The file to import, and whom it concerns; `maximum` is what the platform counts its column out of."""

    content: bytes
    column: str
    written: tuple[str, ...]
    not_found: tuple[str, ...]
    maximum: float | None = None


def fill(raw: bytes, name: str, scores: Mapping[str, str], people: Mapping[str, str], column: str = "") -> Filled:
    """Fill `scores` (student -> points) into one column of a platform's export.

    Parameters
    ----------
    raw, name : bytes, str
        The export, and what to call it in errors.
    scores : mapping
        Points by student; those without are left as they are.
    people : mapping
        Names by student, for exports that know people by name only.
    column : str
        Part of the column's head; may be empty where one column is called "Grade".
    """
    try:
        decoded = decode_source(raw, name)
    except Refused as refused:
        raise SubmissionError(str(refused)) from None
    head, delimiter = decoded.text.split("\n", 1)[0], delimiter_of(decoded.text)
    rows = list(csv.reader(io.StringIO(decoded.text), delimiter=delimiter))
    if not rows or len(rows[0]) < 2:
        raise SubmissionError(f"{name}: not a table with a head; export it as CSV from the platform")
    at = _column(rows[0], column, name)
    if any(len(row) > at and fold(row[at]) == "readonly" for row in rows[1:4]):
        raise SubmissionError(f"{name}: Canvas calculates {rows[0][at]!r} itself and ignores what is imported there")
    roster = Roster(Student(student, people.get(student, "")) for student in scores)
    written = []
    for row in rows[1:]:
        row[:] = [_inert(rows[0][n] if n < len(rows[0]) else "", cell) for n, cell in enumerate(row)]
        student = _person(rows[0], row, roster)
        if student is not None:
            row += [""] * (at + 1 - len(row))
            row[at] = scores[student.id]
            written.append(student.id)
    if len(set(written)) != len(written):
        twice = sorted({s for s in written if written.count(s) > 1})
        raise SubmissionError(f"{name}: several rows fit {', '.join(twice)}; give the export a column of ids")
    sink = io.StringIO()
    quoted = head.startswith(('"', '\ufeff"'))
    ends = "\r\n" if b"\r\n" in raw or b"\r\0\n\0" in raw else "\n"
    style = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    csv.writer(sink, delimiter=delimiter, lineterminator=ends, quoting=style).writerows(rows)  # type: ignore[arg-type]
    content = _encoded(sink.getvalue(), decoded.encoding, raw)
    missing = tuple(s for s in scores if s not in set(written))
    return Filled(content, rows[0][at], tuple(written), missing, _maximum(rows, at))


def _encoded(text: str, encoding: str, raw: bytes) -> bytes:
    """In the encoding that it came in, which knows every character of it; the byte order stays, too."""
    if raw.startswith(codecs.BOM_UTF16_BE):
        return codecs.BOM_UTF16_BE + text.encode("utf-16-be")
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:  # an apostrophe was added, a score: all of that is ASCII; a name never is new
        return text.encode("utf-8")


def _maximum(rows: Sequence[Sequence[str]], at: int) -> float | None:
    """Canvas: the row "Points Possible"; Blackboard: in the head; Moodle: a column of its own."""
    told = _MAXIMUM.search(rows[0][at])
    found = [told[1] or told[2]] if told else []
    found += [row[at] for row in rows[1:4] if len(row) > at and fold(row[0]) == "pointspossible"]
    own = next((n for n, title in enumerate(rows[0]) if fold(title) in _MOODLE), None)
    if own is not None and fold(rows[0][at]) in _GRADE:
        found += [row[own] for row in rows[1:2] if len(row) > own]
    try:
        return float(found[0].replace(",", ".")) if found else None
    except ValueError:
        return None


def _column(head: Sequence[str], wanted: str, name: str) -> int:
    if wanted:
        found = [n for n, title in enumerate(head) if wanted.casefold() in title.casefold()]
        exact = [n for n in found if head[n].casefold() == wanted.casefold()]
        found = exact or found
    else:
        found = [n for n, title in enumerate(head) if fold(title) in _GRADE]
    if len(found) == 1:
        return found[0]
    problem = f"{len(found)} columns fit {wanted!r}" if wanted else "name the column to fill with --column"
    raise SubmissionError(f"{name}: {problem}; there are: {', '.join(head)}")


def _person(head: Sequence[str], row: Sequence[str], roster: Roster) -> Student | None:
    cells = {fold(title): row[n].strip() for n, title in enumerate(head) if n < len(row)}
    clues = [cells[key] for key in (*IDS, *NAMES) if cells.get(key)]
    first, last = (next((cells[key] for key in keys if key in cells), "") for keys in (FIRST, LAST))
    if first and last:
        clues += [f"{first} {last}", f"{last} {first}"]
    for clue in tuple(clues):
        numbered = re.fullmatch(r"(?:Participant|参与者) ?(\d+)", clue)  # Moodle's number, as its folders carry it
        if numbered:
            clues += [f"Participant_{numbered[1]}", numbered[1]]
    return roster.find(*clues)


def _inert(title: str, cell: str) -> str:
    """A cell of the export that students may have written: a name, a comment. Ids and numbers stay to the letter."""
    if fold(title) in IDS or re.fullmatch(r"[-+]?[\d.,]+ ?%?", cell.strip()):
        return cell
    return harmless(cell)
