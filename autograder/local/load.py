"""A student's script or notebook as a namespace of functions, loaded without a kernel."""

from __future__ import annotations

import linecache
import sys
import traceback
import types
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.grading.encoding import decode_source
from autograder.grading.notebook import read_notebook
from autograder.grading.source import without_tools
from autograder.sandbox.execute import failures


@dataclass(frozen=True)
class Loaded:
    """The names that a file defined, and the errors met on the way (each a few lines of text)."""

    namespace: dict[str, Any]
    problems: tuple[str, ...]


def load_answers(path: Path) -> Loaded:
    """Run a .py file, or the code cells of an .ipynb one by one; what fails does not stop the rest.

    The file is read as the grader reads it, whatever its encoding; Refused where it cannot be read.
    """
    module = types.ModuleType(path.stem)
    module.__file__ = str(path)
    sys.modules[path.stem] = module
    sys.path.insert(0, str(path.parent))
    problems = []
    for label, source in _cells(path):
        linecache.cache[label] = (len(source), None, source.splitlines(keepends=True), label)
        try:
            code = compile(source, label, "exec", dont_inherit=True)
        except Exception as error:
            problems.append(_tell(error))
            continue
        for raised in failures(code, source, module.__dict__):
            if isinstance(raised, KeyboardInterrupt):
                raise raised
            problems.append(_tell(raised))
    return Loaded(module.__dict__, tuple(problems))


def _cells(path: Path) -> list[tuple[str, str]]:
    """(label, code) of what there is to run, without the statements that only otter and IPython understand."""
    if path.suffix == ".ipynb":
        notebook = read_notebook(path.read_bytes(), path.name)
        return [(f"{path.name}, {cell.label}", cell.source) for cell in notebook.cells]
    code, _ = without_tools(decode_source(path.read_bytes(), path.name).text)
    return [(path.name, code)]


def _tell(error: BaseException) -> str:
    """An error without the frames of this module."""
    kept = error.__traceback__.tb_next if error.__traceback__ else None
    if isinstance(error, SyntaxError):
        kept = None
    return "".join(traceback.format_exception(type(error), error, kept)).rstrip()
