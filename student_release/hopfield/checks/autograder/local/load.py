"""A student's script or notebook as a namespace of functions, loaded without a kernel."""

from __future__ import annotations

import json
import linecache
import sys
import traceback
import types
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Loaded:
    """The names that a file defined, and the errors met on the way (each a few lines of text)."""

    namespace: dict[str, Any]
    problems: tuple[str, ...]


def load_answers(path: Path) -> Loaded:
    """Run a .py file, or the code cells of an .ipynb one by one; a cell that fails does not stop the rest."""
    module = types.ModuleType(path.stem)
    module.__file__ = str(path)
    sys.modules[path.stem] = module
    sys.path.insert(0, str(path.parent))
    problems = []
    with _no_otter():
        for label, source in _cells(path):
            linecache.cache[label] = (len(source), None, source.splitlines(keepends=True), label)
            try:
                exec(compile(source, label, "exec"), module.__dict__)
            except (Exception, SystemExit) as error:
                problems.append(_tell(error, label))
    return Loaded(module.__dict__, tuple(problems))


def _cells(path: Path) -> Iterator[tuple[str, str]]:
    if path.suffix != ".ipynb":
        yield path.name, path.read_text(encoding="utf-8-sig")
        return
    notebook = json.loads(path.read_text(encoding="utf-8-sig"))
    code = [c for c in notebook["cells"] if c["cell_type"] == "code"]
    for number, cell in enumerate(code, 1):
        source = "".join(cell["source"])
        if not source.lstrip().startswith("%%"):
            yield f"{path.name}, cell {number}", _without_magics(source)


def _without_magics(source: str) -> str:
    """The cell with `%magic` and `!command` lines emptied (the lines keep their numbers)."""
    return "\n".join("" if line.startswith(("%", "!")) else line for line in source.splitlines())


class _NoNotebook:
    """Stands in for otter.Notebook: the checks are about to run anyway."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        pass

    def check(self, *args: object, **kwargs: object) -> None:
        """Do nothing."""

    check_all = export = check


@contextmanager
def _no_otter() -> Iterator[None]:
    before = sys.modules.get("otter")
    stand_in: Any = types.ModuleType("otter")
    stand_in.Notebook = _NoNotebook
    sys.modules["otter"] = stand_in
    try:
        yield
    finally:
        del sys.modules["otter"]
        if before is not None:
            sys.modules["otter"] = before


def _tell(error: BaseException, label: str) -> str:
    """An error without the frames of this module."""
    kept = error.__traceback__.tb_next if error.__traceback__ else None
    if isinstance(error, SyntaxError):
        kept = None
    return "".join(traceback.format_exception(type(error), error, kept)).rstrip()
