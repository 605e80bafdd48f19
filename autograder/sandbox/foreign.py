"""A process that speaks another language: the same calls, with values turned into what that language knows and back.

What a value becomes is decided here, on the trusted side, by the reference's own help texts (`Signature`); the worker
in the child only carries it out. docs/languages.md has the rules for those who write answers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from . import plain
from .foreign_errors import explained, explained_loading
from .foreign_figure import Painter, checked
from .languages import LANGUAGES, Language
from .model import Limits, LoadReply, Output, Parameter, Program, Reply, SandboxError, Signature, Usage
from .plain_figure import described
from .process import Nursery, Process

EXACT = 2**53
"""Whole numbers up to here are exact in double precision."""


class ForeignProcess(Process):
    """A child in which another language's interpreter runs our worker."""

    def __init__(self, nursery: Nursery, program: Program, limits: Limits) -> None:
        self._language, self._signatures = LANGUAGES[program.language], program.signatures
        if self._language.program is None:
            raise SandboxError(
                f"answers in {self._language.title} cannot be run here: {self._language.programs[0]} is not installed "
                "(docs/languages.md says what to install)"
            )
        self._painter = Painter(nursery)
        super().__init__(nursery, program, limits)
        self.load_reply = explained_loading(self.load_reply, program.language)

    form = plain

    def _loading(self, program: Program) -> dict[str, object]:
        files = self._laid_out(program)
        scripts = {self._language.script_name(cell.label): cell.source.encode() for cell in program.cells}
        return {
            "names": [*scripts, *files],
            "contents": [*scripts.values(), *files.values()],
            "scripts": list(scripts),
            "seed": program.seed % 2**31,
        }

    def _renew(self) -> bool:
        return False  # what a call has left in persistent variables cannot be told, so it is always assumed

    def call(
        self,
        function: str,
        args: Sequence[object] = (),
        kwargs: Mapping[str, object] | None = None,
        *,
        figure: bool = False,
    ) -> Reply:
        signature = self._signatures.get(function)
        if signature is None:
            parameters = tuple(Parameter(str(n), array=True) for n in range(len(args)))
            signature = Signature(parameters)
        bound = signature.bind(args, kwargs or {})
        values = [(parameter, real(value) if parameter.real else value) for parameter, value in bound]
        request = {
            "target": function,
            "args": [to_foreign(value, self._language, parameter.array) for parameter, value in values],
            "outputs": len(signature.outputs),
            "figure": figure,
        }
        reply = self._ask("call", request)
        if reply.status != "value":
            return explained(reply, function, signature, self._language.name)
        if figure:
            return self._with_picture(reply if reply.figure is not None else self._as_figure(reply))
        if len(signature.outputs) == 1:
            return replace(reply, value=from_foreign(reply.value, self._language, signature.outputs[0]))
        if type(reply.value) is not tuple or len(reply.value) != len(signature.outputs):
            return replace(reply, status="protocol", value=None)
        pairs = zip(reply.value, signature.outputs, strict=True)
        return replace(reply, value=tuple(from_foreign(value, self._language, output) for value, output in pairs))

    def _as_figure(self, reply: Reply) -> Reply:
        """A figure that came as a value: plain data that describe it."""
        try:
            return replace(reply, value=None, figure=described(from_foreign(reply.value, self._language)))
        except (TypeError, ValueError) as error:
            return replace(reply, status="unsendable", value=None, error_message=str(error))

    def _with_picture(self, reply: Reply) -> Reply:
        if reply.status != "value":
            return reply
        try:
            shown = checked(reply.figure or {})
        except (KeyError, TypeError, ValueError, MemoryError):
            return replace(reply, status="protocol", figure=None)
        return replace(reply, figure=shown | {"png": self._painter.png(shown)})

    def close(self) -> None:
        self._painter.close()
        super().close()


class MixedProcess:
    """One submission's processes in several languages; each function is asked in the one that defines it."""

    def __init__(self, programs: Sequence[Program], start: Callable[[Program], Process]) -> None:
        self._parts: list[tuple[frozenset[str], Process]] = []
        try:
            for program in programs:
                self._parts.append((program.answers, start(program)))
        except BaseException:
            self.close()
            raise
        loaded = [part.load_reply for _, part in self._parts]
        self.load_reply = LoadReply(
            status=next((reply.status for reply in loaded if not reply.alive), "value"),
            problems=tuple(problem for reply in loaded for problem in reply.problems),
            stdout="".join(reply.stdout for reply in loaded),
            cpu_seconds=sum(reply.cpu_seconds for reply in loaded),
            wall_seconds=sum(reply.wall_seconds for reply in loaded),
        )

    @property
    def alive(self) -> bool:
        """Whether all of them are: what begins afresh begins together."""
        return all(part.alive for _, part in self._parts)

    def call(
        self,
        function: str,
        args: Sequence[object] = (),
        kwargs: Mapping[str, object] | None = None,
        *,
        figure: bool = False,
    ) -> Reply:
        """Call a function where it is defined."""
        home = next((part for answers, part in self._parts if function in answers), self._parts[0][1])
        return home.call(function, args, kwargs, figure=figure)

    def put(self, name: str, content: bytes) -> None:
        """Lay a file into every scratch directory."""
        for _, part in self._parts:
            part.put(name, content)

    def fits(self, limits: Limits) -> bool:
        """Can a task with these limits be done in all of them?"""
        return all(part.fits(limits) for _, part in self._parts)

    def begin_task(self, limits: Limits) -> bool:
        """Begin another task in each; True when all are as they were after loading."""
        return all([part.begin_task(limits) for _, part in self._parts])

    def close(self) -> None:
        """End them all."""
        for _, part in self._parts:
            part.close()

    @property
    def usage(self) -> Usage:
        """What they used together; the largest memory of any."""
        used = [part.usage for _, part in self._parts]
        return Usage(
            sum(one.cpu_seconds for one in used),
            max((one.wall_seconds for one in used), default=0.0),
            max((one.max_rss_mb for one in used), default=0.0),
        )


Running = Process | MixedProcess


# ------------------------------------------------------------------------------------------------ values


def real(value: Any) -> Any:
    """Whole numbers as floating-point ones, where the help text speaks of numbers of this kind."""
    if type(value) is int and abs(value) <= EXACT:
        return float(value)
    if isinstance(value, (list, tuple)):
        return type(value)(map(real, value))
    if isinstance(value, np.ndarray) and value.dtype.kind in "iu":
        return value.astype(float)
    return real(value.item()) if isinstance(value, np.integer) else value


def to_foreign(value: Any, language: Language, array: bool = False) -> Any:
    """A check's value as the other language should see it; `array` where the help text speaks of an array."""
    if isinstance(value, (list, tuple)):
        if array or (value and all(isinstance(item, (bool, int, float, complex, np.number)) for item in value)):
            try:
                made = np.array(value)
            except ValueError:  # rows of different length
                made = np.array(None)
            if made.dtype.kind in "biufc":
                return to_foreign(made, language)
        items = [to_foreign(item, language) for item in value]
        if any(isinstance(item, np.ndarray) for item in items):  # among arrays an empty list is an empty array
            return [
                to_foreign(np.zeros(0), language) if isinstance(item, list) and not item else item for item in items
            ]
        return items
    if isinstance(value, dict):
        return {key: to_foreign(item, language) for key, item in value.items()}
    if isinstance(value, np.ndarray) and value.dtype.kind == "U":
        return to_foreign(value.tolist(), language)
    if isinstance(value, np.generic):
        return to_foreign(value.item(), language)
    if isinstance(value, np.ndarray) and value.dtype == np.float16:
        value = value.astype(np.float32)
    if not language.matrices:
        return np.frombuffer(value, np.uint8) if isinstance(value, bytes) else value
    if isinstance(value, np.ndarray):
        if value.dtype.kind in "iu" and np.abs(value.astype(float)).max(initial=0) <= EXACT:
            value = value.astype(float)
        return value.reshape(1, -1) if value.ndim == 1 else value
    return float(value) if type(value) is int and abs(value) <= EXACT else value


def from_foreign(value: Any, language: Language, output: Output | None = None) -> Any:
    """A worker's value as a check should see it, in the form that the help text asks for."""
    output = output or Output()
    if isinstance(value, (list, tuple)):
        return type(value)(from_foreign(item, language) for item in value)
    if isinstance(value, dict):
        axes = output.entries
        return {_key(key): from_foreign(item, language, Output(axes=axes.get(key))) for key, item in value.items()}
    if language.matrices:
        value = _squeezed(value, output.axes)
    return _whole(value) if output.whole else value


def _squeezed(value: Any, axes: int | None) -> Any:
    """A row or a column is a 1-D array, unless two axes were asked for; [] is an empty one; so is one value of one."""
    if isinstance(value, np.ndarray):
        if value.ndim == 2 and axes in (None, 0, 1) and (1 in value.shape or value.shape == (0, 0)):
            return value.reshape(-1)
        if axes is not None and value.ndim < axes and value.ndim >= 2:  # trailing axes of length one are dropped there
            return value.reshape(*value.shape, *[1] * (axes - value.ndim))
        return value
    if axes and isinstance(value, (bool, int, float, complex)):
        return np.full((1,) * axes, value)
    return [value] if axes and isinstance(value, str) else value  # a list of one text is that text


def _whole(value: Any) -> Any:
    """Whole numbers as integers, where integers were asked for and nothing is lost."""
    if isinstance(value, float) and value.is_integer() and abs(value) <= EXACT:
        return int(value)
    if not (isinstance(value, np.ndarray) and value.dtype.kind == "f" and np.isfinite(value).all()):
        return value
    whole = (value == np.round(value)).all() and np.abs(value).max(initial=0) <= EXACT
    return value.astype(np.int64) if whole else value


def _key(key: Any) -> Any:
    return int(key) if isinstance(key, float) and key.is_integer() else key
