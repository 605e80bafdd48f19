"""What travels along the road of a submission: Submission -> Verdicts -> Grade."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Literal

from autograder.checking.verdict import Verdict
from autograder.messages import Message
from autograder.sandbox.model import Cell


@dataclass(frozen=True)
class WrittenAnswer:
    """A part of a student's answer to a written question, as it came: a text, a PDF, a picture."""

    kind: Literal["markdown", "pdf", "image"]
    content: bytes
    name: str


@dataclass(frozen=True)
class Submission:
    """What intake made of one student's files.

    `cells` are the code in order (a script is one cell); `files` whatever else is laid
    into the scratch directory; `notes` what intake noticed and the student should know
    (a wrong file name taken all the same, a decoded encoding, magics left out).
    `languages` names the language of each function that is not written in Python.
    `digest` is a SHA-256 over cells, files and written answers.
    """

    student: str
    assignment: str
    cells: tuple[Cell, ...]
    files: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))
    written: Mapping[str, tuple[WrittenAnswer, ...]] = field(default_factory=lambda: MappingProxyType({}))
    notes: tuple[Message, ...] = ()
    digest: str = ""
    submitted: datetime | None = None
    languages: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True)
class Grade:
    """All verdicts on one submission, one for every check known beforehand.

    `load_problems` are errors met while the code was loaded (cell, message);
    `figures` maps "<check id>-<n>" to the PNG that the student drew in it.
    """

    submission: Submission
    verdicts: tuple[Verdict, ...]
    load_problems: tuple[Message, ...] = ()
    figures: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))
    cpu_seconds: float = 0.0
    wall_seconds: float = 0.0
    max_rss_mb: float = 0.0
    protection: str = ""
