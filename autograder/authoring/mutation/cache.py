"""What earlier runs found, so that nothing is graded twice: one line of JSON for each mutant and question."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import autograder.checking
from autograder.course import Assignment

FOLDER = ".neurograde-cache"


@dataclass(frozen=True)
class Finding:
    """What one check made of one mutant.

    `how` it lost points: "value" (a wrong answer), "raised", "time", or "" where it lost none.
    """

    check: str
    status: str
    how: str
    cpu_seconds: float

    @property
    def lost(self) -> bool:
        """Whether the check took points."""
        return self.status in ("partial", "fail")


class Cache:
    """Findings by key, appended to a file the moment they are known; a torn last line is no harm."""

    def __init__(self, assignment: Assignment) -> None:
        folder = assignment.root / FOLDER / "mutants"
        folder.mkdir(parents=True, exist_ok=True)
        (folder.parent / ".gitignore").write_text("*\n")
        self._path = folder / f"{assignment.id}.jsonl"
        self._known: dict[str, tuple[Finding, ...]] = {}
        self._file: IO[str] | None = None

    def __enter__(self) -> Cache:
        if self._path.is_file():
            for line in self._path.read_text(encoding="utf-8").splitlines():
                try:
                    entry: Mapping[str, Any] = json.loads(line)
                    self._known[entry["key"]] = tuple(Finding(**f) for f in entry["findings"])
                except (ValueError, KeyError, TypeError):
                    continue
        self._file = self._path.open("a", encoding="utf-8")
        self._file.write("\n" if self._path.stat().st_size else "")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()

    def get(self, key: str) -> tuple[Finding, ...] | None:
        """The findings on one mutant in one question, None if it was not graded there."""
        return self._known.get(key)

    def put(self, key: str, findings: tuple[Finding, ...]) -> None:
        """Keep them, on disk too."""
        assert self._file is not None
        self._known[key] = findings
        self._file.write(json.dumps({"key": key, "findings": [asdict(f) for f in findings]}) + "\n")
        self._file.flush()


def engine_digest() -> str:
    """Of the code that judges: a comparator that is mended may judge otherwise."""
    folder = Path(autograder.checking.__file__).parent
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()
