"""A gradebook of any size without any grading: invented students of different ability, through the public API."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from autograder.checking.verdict import Check, Verdict
from autograder.course import Assignment
from autograder.grading.gradebook import Gradebook
from autograder.grading.intake import Refusal
from autograder.grading.model import Grade, Submission, WrittenAnswer
from autograder.messages import Message
from autograder.sandbox import Cell

_FAMILY, _GIVEN = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗", "芳伟娜敏静丽强磊洋勇艳杰娟涛明超兰霞平刚"
_TOLD = (
    Message("Your {what} is too high by up to {share}, at {bad} of {all} values.",
            {"what": "firing rate", "share": "31 %", "bad": 40, "all": 40}),
    Message("The function {function} is missing.", {"function": "lif_firing_rate"}),
    Message("Your {what} has shape {got}; it should be {want}.", {"what": "current", "got": "(3,)", "want": "(3, 1)"}),
)  # fmt: skip


def invented_checks(assignment: Assignment) -> list[Check]:
    """One public and two hidden checks for each automatic question, with the question's points."""
    checks = []
    for question in (q for q in assignment.questions if q.automatic):
        share = round(question.points / 4, 3)
        for n, points in enumerate((share, share, question.points - 2 * share)):
            title = f"Fact {n + 1} about {question.title.en.lower()} holds."
            checks.append(Check(f"test_{question.id}_{n}", question.id, points, n == 0, title))
    return checks


def png(width: int, height: int, shade: int) -> bytes:
    """A real PNG of random grey, which does not compress: as large as a plot."""
    noise = random.Random(shade)
    rows = b"".join(b"\0" + noise.randbytes(width) for _ in range(height))

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b"")


def fill_gradebook(
    path: Path,
    assignment: Assignment,
    students: int,
    *,
    due: datetime | None = None,
    checks: Sequence[Check] | None = None,
    seed: int = 7,
    figures: bool = False,
    sources: Sequence[str] = (),
) -> Path:
    """Write a gradebook of so many students; of every 25 one is refused and one hands nothing in."""
    chance = random.Random(seed)
    checks = list(checks or invented_checks(assignment))
    written = [q.id for q in assignment.questions if not q.automatic]
    path.parent.mkdir(parents=True, exist_ok=True)
    names, missing = {}, []
    with Gradebook(path) as book:
        for name, value in {"assignment": assignment.id, "course": "c", "seed": seed, "superseded": [],
                            "aside": []}.items():  # fmt: skip
            book.set_fact(name, value)
        book.set_checks(checks)
        _grade(book, Submission("", assignment.id, (Cell("", "ref.py"),), digest="ref"),
               [Verdict(c, "pass", c.points) for c in checks], figures, chance, "reference")  # fmt: skip
        for n in range(students):
            student = str(2026001 + n)
            names[student] = chance.choice(_FAMILY) + "".join(chance.choices(_GIVEN, k=chance.choice((1, 2))))
            when = due + timedelta(hours=chance.gauss(-12, 16)) if due else None
            if n % 25 == 7:
                missing.append([student, names[student]])
                continue
            if n % 25 == 13:
                reason = Message("{name} is protected by a password.", {"name": "work.zip"})
                book.enrol(n, Refusal(student, assignment.id, reason, "", when), True, "work.zip")
                continue
            ability = chance.gauss(0.8, 0.9)
            source = sources[n % len(sources)] if sources else ""
            answers = {q: (WrittenAnswer("markdown", f"Because $e^{{-{n}}}$.".encode(), "a.md"),) for q in written}
            taken = Submission(student, assignment.id, (Cell(source, f"{assignment.id}.py"),), written=answers,
                               digest=f"d{n}", submitted=when)  # fmt: skip
            verdicts = [_verdict(c, ability, k, chance) for k, c in enumerate(checks)]
            _grade(book, taken, verdicts, figures, chance, "student", n)
        book.set_fact("names", names)
        book.set_fact("missing", missing)
    return path


def _verdict(check: Check, ability: float, number: int, chance: random.Random) -> Verdict:
    difficulty = (number * 7 % 11) / 5 - 1
    draw = chance.gauss(ability - difficulty, 1.0)
    if draw > 0:
        return Verdict(check, "pass", check.points, cpu_seconds=0.01)
    told = (_TOLD[number % len(_TOLD)],)
    if draw > -0.3:
        return Verdict(check, "partial", check.points / 2, told)
    return Verdict(check, "fail", 0.0, told, output="my debug print" if check.public else "")


def _grade(
    book: Gradebook,
    taken: Submission,
    verdicts: Sequence[Verdict],
    figures: bool,
    chance: random.Random,
    role: str,
    position: int = 0,
) -> None:
    if role == "student":
        number = book.enrol(position, taken, True, f"{taken.student}.py")
    else:
        number = book.add(taken, role)
        book.set_fact("reference", number)
    assert number is not None
    grading = book.begin(number)
    for verdict in verdicts:
        book.record(grading, verdict, "key")
    drawn = {f"{v.check.id}-1": png(160, 120, position) for v in verdicts if figures and "figure" in v.check.id}
    cost = chance.lognormvariate(0.5, 0.6)
    book.finish(grading, Grade(taken, tuple(verdicts), figures=drawn, cpu_seconds=cost, wall_seconds=cost,
                               max_rss_mb=chance.gauss(120, 15), protection="namespaces"))  # fmt: skip
