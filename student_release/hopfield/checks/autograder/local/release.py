"""What a release folder says about itself: checks/assignment.json."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class AskedQuestion:
    """A question as far as a student's own machine needs to know it."""

    id: str
    title: Mapping[str, str]
    points: float
    bonus: bool
    kind: str
    functions: tuple[str, ...]


@dataclass(frozen=True)
class Release:
    """The assignment of a release folder."""

    folder: Path
    id: str
    title: Mapping[str, str]
    questions: tuple[AskedQuestion, ...]
    hints: Mapping[str, Mapping[str, str]]

    @classmethod
    def load(cls, folder: Path) -> Release:
        """Read checks/assignment.json."""
        plain: dict[str, Any] = json.loads((folder / "checks" / "assignment.json").read_text(encoding="utf-8"))
        questions = tuple(AskedQuestion(**{**q, "functions": tuple(q["functions"])}) for q in plain["questions"])
        return cls(folder, plain["id"], plain["title"], questions, plain["hints"])

    @property
    def checks(self) -> Path:
        """The folder of public checks."""
        return self.folder / "checks"

    @property
    def figures(self) -> frozenset[str]:
        """The functions that return a figure."""
        return frozenset(name for q in self.questions if q.kind == "figure" for name in q.functions)

    @property
    def catalogues(self) -> list[Path]:
        """The Chinese of the assignment's own sentences."""
        return [self.checks / "zh.mo"]
