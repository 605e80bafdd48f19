"""What goes into the sandbox and what comes out: plain frozen dataclasses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Literal

from autograder.errors import GraderError
from autograder.messages import Message

Status = Literal[
    "value", "missing", "raised", "cpu", "wall", "memory", "output", "crashed", "exited", "unsendable", "protocol"
]


class SandboxError(GraderError):
    """The grader's own failure, never the student's."""

    def __init__(self, message: str | Message) -> None:
        self.message = message if isinstance(message, Message) else None
        super().__init__(str(message))


class SandboxUnavailable(SandboxError):
    """This machine cannot confine a process, and nobody said that it need not. `reasons`: level -> why."""

    def __init__(self, message: str | Message, reasons: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.reasons = dict(reasons or {})


class Level(Enum):
    """How a child is confined; see SECURITY.md for what each level exposes."""

    FULL = "full"  # namespaces, Landlock, seccomp, rlimits
    LANDLOCK = "landlock"  # where namespaces are refused: Landlock, seccomp, rlimits
    NONE = "none"  # rlimits only; never chosen without `unsafe`


@dataclass(frozen=True)
class Limits:
    """What one process may use. CPU time decides; wall time only ends what does not compute."""

    cpu_seconds: float = 20.0  # for each task, see `Process.begin_task`
    total_cpu_seconds: float | None = None  # for all tasks of the process; None: there is only one
    wall_seconds: float | None = None  # None: 10 s asleep within one call, or 60 s + 30 x cpu_seconds in all
    memory_mb: int = 2048  # on top of what numpy and the others occupy
    output_kb: int = 256  # of stdout and stderr that are kept
    reply_mb: int = 256  # largest answer
    files_mb: int = 64  # scratch directory

    def of_the_process(self) -> tuple[object, ...]:
        """What cannot be changed any more once a process runs: all but the CPU time of a task."""
        sizes = self.memory_mb, self.output_kb, self.reply_mb, self.files_mb
        return self.total_cpu_seconds, self.wall_seconds, *sizes


@dataclass(frozen=True)
class Parameter:
    """A parameter as a help text describes it: `array` True for an array, `real` for floating-point numbers in it."""

    name: str
    array: bool = False
    required: bool = True
    default: object = None
    real: bool = False


@dataclass(frozen=True)
class Output:
    """A returned value as a help text describes it; `axes` None where it does not say how many.

    `entries` are the axes of a dict's values, by key, where they are told.
    """

    name: str = ""
    axes: int | None = None
    whole: bool = False
    entries: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Signature:
    """How a function is called where there are no keywords, and how many values come back."""

    parameters: tuple[Parameter, ...]
    outputs: tuple[Output, ...] = (Output(),)

    def bind(self, args: Sequence[object], kwargs: Mapping[str, object]) -> list[tuple[Parameter, object]]:
        """Every parameter with its value, in order; defaults are filled in."""
        values: dict[str, object] = {p.name: p.default for p in self.parameters if not p.required}
        names = [parameter.name for parameter in self.parameters]
        if len(args) > len(names) or not set(kwargs) <= set(names[len(args) :]):
            raise SandboxError(f"a call with {len(args)} arguments and {sorted(kwargs)} does not fit {names}")
        values |= dict(zip(names, args, strict=False)) | dict(kwargs)
        missing = [name for name in names if name not in values]
        if missing:
            raise SandboxError(f"a call lacks {missing}")
        return [(parameter, values[parameter.name]) for parameter in self.parameters]


@dataclass(frozen=True)
class Cell:
    """A notebook cell or a whole script; `label` names it in messages ("cell 3", "lif.py")."""

    source: str
    label: str


@dataclass(frozen=True)
class Program:
    """A submission's code for one process: cells run in order in one namespace, files lie beside it."""

    module: str
    cells: tuple[Cell, ...]
    files: Mapping[str, bytes] = field(default_factory=dict)
    seed: int = 0
    language: str = "python"
    signatures: Mapping[str, Signature] = field(default_factory=dict)  # for languages without keywords and tuples
    answers: frozenset[str] = frozenset()  # the functions to call here, where `others` answer the rest
    others: tuple[Program, ...] = ()  # the same submission's programs in other languages


@dataclass(frozen=True)
class Problem:
    """A cell that failed while the program was loaded."""

    cell: str
    error_type: str
    message: str
    line: int | None = None


@dataclass(frozen=True)
class LoadReply:
    """How loading went; `status` is "value" when the process lives, whatever single cells did."""

    status: Status
    problems: tuple[Problem, ...] = ()
    stdout: str = ""
    cpu_seconds: float = 0.0
    wall_seconds: float = 0.0

    @property
    def alive(self) -> bool:
        return self.status == "value"


@dataclass(frozen=True)
class Reply:
    """The answer to one call."""

    status: Status
    value: object = None
    figure: Mapping[str, object] | None = None
    error_type: str = ""
    error_message: str = ""
    error_line: int | None = None
    error_cell: str = ""
    stdout: str = ""
    cpu_seconds: float = 0.0
    wall_seconds: float = 0.0


@dataclass(frozen=True)
class Usage:
    """What a process has used; final once it is closed."""

    cpu_seconds: float = 0.0
    wall_seconds: float = 0.0
    max_rss_mb: float = 0.0


@dataclass(frozen=True)
class Protection:
    """The confinement in force, in words that can stand in a report."""

    level: Level
    landlock_abi: int = 0
    own_user: bool = False  # children run under a user id of their own
    group: tuple[str, ...] = ()  # what a control group adds: "memory", "pids", "kill"
    refused: Mapping[str, str] = field(default_factory=dict)  # level -> why it could not be had

    def layers(self) -> tuple[Message, ...]:
        """Active layers, outermost first."""
        names: list[Message] = []
        if self.level is Level.FULL:
            names += [Message("namespaces (user, mount, pid, network, ipc, uts, cgroup)"), Message("tmpfs quota")]
        if self.level is not Level.NONE:
            names += [Message("Landlock (ABI {abi})", {"abi": str(self.landlock_abi)})] if self.landlock_abi else []
            names += [Message("seccomp allow-list")]
        names += [Message("rlimits")]
        if self.level is Level.LANDLOCK:
            names += [Message("watched file quota")]
        if self.group:
            names += [Message("control group ({abilities})", {"abilities": ", ".join(self.group)})]
        if self.own_user:
            names += [Message("own user id")]
        return tuple(names)

    def summary(self) -> str:
        """One line for reports."""
        if self.level is Level.NONE:
            return str(Message("UNSAFE: student code ran without confinement"))
        return f"{self.level.value}: {', '.join(map(str, self.layers()))}"

    def missing(self) -> tuple[Message, ...]:
        """What is not active, each with what that exposes."""
        if self.level is Level.NONE:
            return (Message("everything: student code can read, change and send whatever this user can"),)
        here = {"abi": str(self.landlock_abi)}
        gaps: list[Message] = []
        if self.level is Level.LANDLOCK:
            gaps += [
                Message("mount namespace: student code can see that a file exists (not read it), its size and times"),
                Message(
                    "file quota by the kernel: scratch space is watched from outside and may overshoot for moments"
                ),
            ]
            if self.landlock_abi < 4:
                gaps.append(Message("TCP rules of Landlock (ABI 4; here {abi}): only seccomp stops sockets", here))
            if self.landlock_abi < 6:
                gaps.append(Message("signal scope of Landlock (ABI 6; here {abi}): only seccomp stops signals", here))
        elif not self.landlock_abi:
            gaps.append(Message("Landlock: no second line behind the mount namespace"))
        if not self.own_user:
            gaps.append(
                Message("own user id: student code runs under the grader's user id, held by the layers above alone")
            )
        if "memory" not in self.group:
            gaps.append(
                Message("memory of a control group: memory is limited by address space for each process, not in all")
            )
        return tuple(gaps)
