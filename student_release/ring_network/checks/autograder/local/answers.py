"""A student's functions on their own machine, behind the same rules that the grader has for what may cross."""

from __future__ import annotations

import shutil
import sys
import tempfile
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from autograder.checking.drawn import Figure
from autograder.checking.outcome import StudentFailure, say
from autograder.sandbox import codec
from autograder.sandbox.figure_extract import NoFigure, describe_figure


class Answers:
    """The functions of a namespace as attributes.

    Arguments and results are encoded and decoded as on the way to the grader's
    confined process: a function cannot change what a check passed in, and what
    could not be sent there is told here already.
    """

    def __init__(self, namespace: Mapping[str, object], figures: frozenset[str]) -> None:
        self._namespace, self._figures = namespace, figures

    def __getattr__(self, name: str) -> Any:
        def call(*args: Any, **kwargs: Any) -> Any:
            function = self._namespace.get(name)
            if not callable(function):
                raise StudentFailure(say("The function {function} is missing.", function=name))
            args, kwargs = codec.round_trip([list(args), kwargs])
            try:
                result = function(*args, **kwargs)
            except NotImplementedError:
                raise StudentFailure(say("{function} is not written yet.", function=name)) from None
            except (Exception, SystemExit) as error:
                raise _raised(name, error) from error
            try:
                if name in self._figures:
                    return Figure.from_plain(describe_figure(result))
                return codec.round_trip(result)
            except NoFigure:
                raise StudentFailure(say("No matplotlib figure came back: return the Figure you have drawn.")) from None
            except codec.UnsendableError as error:
                text = "{function} returned something that is not plain data (numbers, strings, lists, arrays)."
                raise StudentFailure(say(text, function=name), say("{text}", text=str(error))) from None

        return call


def _raised(name: str, error: BaseException) -> StudentFailure:
    """What went wrong inside a student's function: the error, and the last line of it that is not a library's."""
    frames = traceback.extract_tb(error.__traceback__)[1:]
    own = [f for f in frames if "site-packages" not in f.filename and not f.filename.startswith(sys.base_prefix)]
    line = (own or frames)[-1].lineno if frames else None
    text = "{function} raised {error} at line {line}." if line else "{function} raised {error}."
    message = say(text, function=name, error=type(error).__name__, line=line or 0)
    return StudentFailure(message, say("{text}", text=f"{type(error).__name__}: {error}"))


class LocalStage:
    """What stands behind the fixtures of a check when a student runs it."""

    seed = 0

    def __init__(self, folder: Path, namespace: Mapping[str, object], figures: frozenset[str]) -> None:
        self.student: Any = Answers(namespace, figures)
        self.data = folder / "data"
        self._files = Path(tempfile.mkdtemp(prefix="check-"))

    @property
    def reference(self) -> Any:
        """There is none here: public checks do without."""
        raise LookupError("the reference solution is not part of a release")

    def put_file(self, name: str, content: str | bytes) -> str:
        """Write a file for the student's code to read; return its path."""
        path = self._files / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    def close(self) -> None:
        """Remove the files."""
        shutil.rmtree(self._files, ignore_errors=True)
