"""The grader's stage: a submission behind the trust line, in processes that end with the first sign of trouble."""

from __future__ import annotations

import builtins
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from autograder.checking.drawn import Figure
from autograder.checking.outcome import StudentFailure, say
from autograder.checking.reference import Reference
from autograder.course import Assignment, Question
from autograder.errors import GraderError
from autograder.messages import Gap, Message
from autograder.sandbox import Limits, Program, Reply, Running, Sandbox, SandboxError
from autograder.sandbox.codec import round_trip
from autograder.sandbox.temporary import Lease

PATIENCE = 2
"""How often one function may run out of time in a submission before it is no longer called."""

_UNCLEAR = frozenset({"memory", "crashed"})
"""Deaths that may come from what no process can tell of itself, such as memory that a library holds."""

_EXCEPTIONS = frozenset(
    name for name, kind in vars(builtins).items() if isinstance(kind, type) and issubclass(kind, BaseException)
)

_DEATHS: Mapping[str, str] = {
    "cpu": "{function} used more than {seconds} s of CPU time and was stopped.",
    "wall": "{function} waited without computing and was stopped.",
    "memory": "{function} used more memory than the {memory} MB allowed.",
    "output": "{function} printed more than is allowed.",
    "crashed": "{function} crashed the interpreter.",
    "exited": "{function} ended the program instead of returning.",
    "unsendable": "{function} returned something that is not plain data (numbers, strings, lists, arrays).",
    "protocol": "{function} broke off the connection to the grader.",
    "missing": "The function {function} is missing.",
}


class SubmissionStage:
    """One submission on the stage.

    The student's functions run in a confined process, started when a check first calls one. It
    serves all questions in turn, for a start costs more than most calls, and each has its own allowance
    of CPU time. Where a question has left traces in it, a check that fails is `doubtful`: it is asked again
    in a process that has run nothing but its own question. A mistake in one question cannot cost points in another.
    """

    def __init__(
        self,
        assignment: Assignment,
        program: Program,
        sandbox: Sandbox,
        reference: Reference,
        seed: int,
        folder: Path,
    ) -> None:
        self.assignment, self.program, self.sandbox = assignment, program, sandbox
        self.reference: Any = reference
        self.seed = seed
        self.data = assignment.data
        self.student: Any = Student(self._call, assignment.functions)
        self.figures: dict[str, bytes] = {}
        self.load_problems: list[Message] = []
        self.cpu_seconds = self.max_rss_mb = 0.0
        self._folder = folder
        self._process: Running | None = None
        self._shared = self._traces = False  # has the process served other questions; have they left anything in it
        self._limits = Limits()
        self._functions = assignment.functions
        total = sum(question.limits.cpu_seconds for question in assignment.questions)
        self._limits_of = {question.id: _limits(question, total) for question in assignment.questions}
        self._stillborn: Message | None = None
        self._overruns: Counter[str] = Counter()
        self._files: dict[str, bytes] = {}
        self._check_id = ""
        self.check_cpu = 0.0
        self.output = ""
        self.ran = self.doubtful = False

    def begin_question(self, question: Question) -> None:
        """Set this question's limits. A process that has the same, but for CPU time, goes on."""
        limits = self._limits = self._limits_of[question.id]
        if self._process is not None and not self._process.fits(limits):
            self.start_afresh()
        if self._process is not None:
            self._shared = True
            self._traces = not self._process.begin_task(limits)

    def start_afresh(self) -> None:
        """Whatever runs next gets a process of its own."""
        self.close()
        self._shared = self._traces = False

    def begin_check(self, check_id: str) -> None:
        """Forget what belonged to the check before."""
        self._check_id = check_id
        self.check_cpu, self.output, self.ran, self.doubtful = 0.0, "", False, False
        self.figures = {name: png for name, png in self.figures.items() if not name.startswith(f"{check_id}-")}
        self._files.clear()

    def put_file(self, name: str, content: str | bytes) -> str:
        """Lay a file into the student's scratch directory, and into the reference's."""
        raw = content.encode() if isinstance(content, str) else content
        self._files[name] = raw
        target = self._folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(raw)
        if self._process is not None and self._process.alive:
            self._process.put(name, raw)
        return name

    def close(self) -> None:
        """End the process, if one runs, and add up what it used."""
        if self._process is not None:
            self._process.close()
            self.cpu_seconds += self._process.usage.cpu_seconds
            self.max_rss_mb = max(self.max_rss_mb, self._process.usage.max_rss_mb)
            self._process = None

    def _call(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        if self._overruns[name] >= PATIENCE:
            raise StudentFailure(
                say("{function} ran out of time in earlier checks and was not called again.", function=name)
            )
        figure = self._functions[name].kind == "figure"
        process = self._running()
        reply = process.call(name, args, kwargs, figure=figure)
        self.ran |= reply.status != "missing" and reply.error_type != "NotImplementedError"
        self.check_cpu += reply.cpu_seconds
        self.doubtful |= self._traces or (self._shared and reply.status in _UNCLEAR)
        self.output = (self.output + reply.stdout)[:4000]
        if reply.status != "value":
            if reply.status in ("cpu", "wall") and not self._traces:
                self._overruns[name] += 1
            raise self._failure(name, reply)
        if not figure:
            return reply.value
        drawn = Figure.from_plain(reply.figure)
        self.figures[f"{self._check_id}-{sum(k.startswith(self._check_id + '-') for k in self.figures) + 1}"] = (
            drawn.png
        )
        return drawn

    def _running(self) -> Running:
        if self._stillborn is not None:
            raise StudentFailure(self._stillborn)
        if self._process is not None and not self._process.alive:
            self.start_afresh()
        if self._process is None:
            self._process = self.sandbox.start(self.program, self._limits)
            self._note_loading(self._process)
            for name, content in self._files.items():
                self._process.put(name, content)
        return self._process

    def _note_loading(self, process: Running) -> None:
        loaded = process.load_reply
        for problem in loaded.problems:
            line = problem.line or 0
            text = "{cell}, line {line}: {error}: {message}" if line else "{cell}: {error}: {message}"
            gaps: dict[str, Gap] = {
                "cell": problem.cell,
                "line": line,
                "error": problem.error_type,
                "message": problem.message,
            }
            self._note(Message(text, gaps))
        if not process.alive:
            text = _DEATHS[loaded.status if loaded.status in _DEATHS else "crashed"]
            seconds, memory = self._limits.cpu_seconds, self._limits.memory_mb
            self._stillborn = say(text, function="Loading your code", seconds=seconds, memory=memory)
            self._note(self._stillborn)
            self.close()
            raise StudentFailure(self._stillborn)

    def _note(self, problem: Message) -> None:
        if problem not in self.load_problems:
            self.load_problems.append(problem)

    def _failure(self, name: str, reply: Reply) -> StudentFailure:
        """Why a call gave no value. The words of an exception are the student's own and may carry what a
        hidden check passed in: they are shown for public checks only."""
        if reply.status == "raised":
            if reply.error_type == "NotImplementedError":
                return StudentFailure(say("{function} is not written yet.", function=name))
            error = reply.error_type if reply.error_type in _EXCEPTIONS else "an exception"
            text = "{function} raised {error} at line {line}." if reply.error_line else "{function} raised {error}."
            message = say(text, function=name, error=error, line=reply.error_line or 0)
            where = f"{reply.error_cell}: " if reply.error_cell else ""
            return StudentFailure(message, say("{text}", text=f"{where}{reply.error_type}: {reply.error_message}"))
        text = _DEATHS.get(reply.status, _DEATHS["protocol"])
        message = say(text, function=name, seconds=self._limits.cpu_seconds, memory=self._limits.memory_mb)
        detail = say("{text}", text=reply.error_message) if reply.error_message else None
        return StudentFailure(message, detail)


def _limits(question: Question, total_cpu_seconds: float) -> Limits:
    """What a process may use for a question, and in all."""
    asked = question.limits
    return Limits(
        cpu_seconds=asked.cpu_seconds,
        memory_mb=asked.memory_mb,
        output_kb=asked.output_kb,
        files_mb=asked.files_mb,
        total_cpu_seconds=total_cpu_seconds,
    )


class Student:
    """The student's functions as attributes; every call crosses the trust line."""

    def __init__(
        self, call: Callable[[str, tuple[Any, ...], dict[str, Any]], Any], functions: Mapping[str, Question]
    ) -> None:
        self._call, self._functions = call, functions

    def __getattr__(self, name: str) -> Any:
        if name not in self._functions:
            raise AttributeError(f"no question of the assignment asks for a function {name!r}")

        def call(*args: Any, **kwargs: Any) -> Any:
            try:
                return self._call(name, args, kwargs)
            except (AssertionError, SandboxError):
                raise
            except Exception as error:  # our own mistake, not to be taken for the student's
                raise GraderError(f"calling {name}: {type(error).__name__}: {error}") from error

        return call


class ReferenceStage:
    """The reference in the student's place: to see whether a check itself is broken."""

    def __init__(self, stage: SubmissionStage) -> None:
        self.seed, self.data, self.put_file = stage.seed, stage.data, stage.put_file
        self.reference = stage.reference
        self.student: Any = Student(self._call, stage.assignment.functions)

    def _call(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        value = getattr(self.reference, name)(*args, **kwargs)
        return value if isinstance(value, Figure) else round_trip(value)


@contextmanager
def working_folder(assignment: Assignment) -> Iterator[Path]:
    """A temporary folder with the assignment's data in it, where the reference runs."""
    with Lease("reference") as folder:
        if assignment.data.is_dir():
            shutil.copytree(assignment.data, folder / "data")
        yield folder
