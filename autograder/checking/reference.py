"""The reference solution as checks see it: every call is computed once and kept."""

from __future__ import annotations

import copy
import hashlib
import importlib.util
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from types import ModuleType
from typing import Any

from autograder.checking.drawn import Figure
from autograder.errors import CourseError
from autograder.sandbox.codec import encode
from autograder.sandbox.figure_extract import describe_figure

Keep = Callable[[bytes, Callable[[], Any]], Any]
"""What is kept under a key, or what the function makes of it."""


def load_reference(path: Path) -> ModuleType:
    """Import a reference module from its file; CourseError where that fails."""
    name = f"_neurograde_reference_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None or not path.is_file():
        raise CourseError(path, "", "the reference module does not exist", "write it, or mend the assignment's id")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        with redirect_stdout(sys.stderr):
            spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        line = line_in(path, error)
        what = f"importing it raised {type(error).__name__}: {error}"
        raise CourseError(path, line, what, "mend it: `python` on the file shows the same") from error
    return module


def line_in(path: Path, error: BaseException) -> str:
    """The last line of a file that an exception went through, "" where that is not known."""
    if isinstance(error, SyntaxError):
        return f"line {error.lineno}" if error.filename == str(path) else ""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
    return f"line {lines[-1]}" if lines else ""


class Reference:
    """The reference's public functions as attributes; results are cached by content.

    Each call returns a copy of its own, so that a check that changes what it got
    does not change what the next one gets. Functions of figure questions return a `Figure`.
    They run in `folder`, so that a path such as "data/cell.swc" means the course's own file.
    `keep`, if given, remembers values beyond this process.
    """

    def __init__(
        self, module: ModuleType, folder: Path, drawing: frozenset[str] = frozenset(), keep: Keep | None = None
    ) -> None:
        self._module, self._folder, self._drawing = module, folder, drawing
        self._keep: Keep = keep or (lambda key, compute: compute())
        self._known: dict[bytes, Any] = {}

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._module, name, None)
        if name.startswith("_") or value is None:
            raise AttributeError(f"the reference has no public name {name!r}")
        if not callable(value):
            return copy.deepcopy(value)

        def call(*args: Any, **kwargs: Any) -> Any:
            def compute() -> Any:
                with working_in(self._folder), redirect_stdout(sys.stderr):
                    result = value(*copy.deepcopy(args), **copy.deepcopy(kwargs))
                return describe_figure(result) if name in self._drawing else result

            key = self._key(name, args, kwargs)
            if key not in self._known:
                result = self._keep(key, compute)
                self._known[key] = Figure.from_plain(result) if name in self._drawing else result
            return copy.deepcopy(self._known[key])

        return call

    def _key(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> bytes:
        digest = hashlib.sha256(encode([name, list(args), kwargs]))
        for value in (*args, *kwargs.values()):
            if isinstance(value, str) and len(value) < 256 and (self._folder / value).is_file():
                digest.update((self._folder / value).read_bytes())
        return digest.digest()


@contextmanager
def working_in(folder: Path) -> Iterator[None]:
    """Run a piece of work in another working directory."""
    before = os.getcwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
