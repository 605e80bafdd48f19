"""What earlier runs found, so that nothing is graded twice: lines of JSON, written the moment they are known."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import autograder.checking
from autograder.course import Assignment

FOLDER = ".neurograde-cache"

_CHECKING = Path(autograder.checking.__file__).parent
_OF_PICTURES = {_CHECKING / name for name in ("drawn.py", "figures.py", "geometry.py")}
_EXTRACT = _CHECKING.parent / "sandbox" / "inside" / "figure_extract.py"


class Cache:
    """Plain data by key, kept in a file of the course directory; a torn last line is no harm."""

    def __init__(self, assignment: Assignment, kind: str) -> None:
        folder = assignment.root / FOLDER / kind
        folder.mkdir(parents=True, exist_ok=True)
        (folder.parent / ".gitignore").write_text("*\n")
        self._path = folder / f"{assignment.id}.jsonl"
        self._known: dict[str, Any] = {}
        self._file: IO[str] | None = None

    def __enter__(self) -> Cache:
        if self._path.is_file():
            for line in self._path.read_text(encoding="utf-8").splitlines():
                try:
                    key, value = json.loads(line)
                except ValueError:
                    continue
                self._known[key] = value
        self._file = self._path.open("a", encoding="utf-8")
        self._file.write("\n" if self._path.stat().st_size else "")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()

    def get(self, key: str) -> Any:
        """What is known, None if nothing is."""
        return self._known.get(key)

    def put(self, key: str, value: Any) -> None:
        """Keep it, on disk too."""
        assert self._file is not None
        self._known[key] = value
        self._file.write(json.dumps([key, value]) + "\n")
        self._file.flush()


def cache_key(assignment: Assignment, question: str, *parts: str) -> str:
    """A key over everything that a result in one question depends on, the judging code included."""
    functions = assignment.question(question).functions
    drawn = any(assignment.functions[name].kind == "figure" for name in functions)
    return hashlib.sha256("\0".join((_engine(drawn), *parts)).encode()).hexdigest()


@cache
def _engine(drawn: bool) -> str:
    """Of the code that judges, that of pictures only where they are `drawn`: what is mended may judge otherwise."""
    judging = set(_CHECKING.glob("*.py")) - {_CHECKING / "__init__.py"}
    judging = judging | {_EXTRACT} if drawn else judging - _OF_PICTURES
    digest = hashlib.sha256()
    for path in sorted(judging):
        digest.update(path.read_bytes())
    return digest.hexdigest()
