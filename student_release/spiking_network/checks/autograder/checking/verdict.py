"""What a check is and what it found: the data that pass from checking to grading and on to reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, cast, get_args

from autograder.messages import Message

Status = Literal["pass", "partial", "fail", "error"]
STATUSES: tuple[Status, ...] = get_args(Status)


@dataclass(frozen=True)
class Check:
    """One check of an assignment, known before any submission is looked at.

    `id` is the test function's name (with pytest's [parameters], if any);
    `title` is the first paragraph of its docstring.
    """

    id: str
    question: str
    points: float
    public: bool
    title: str
    hint: str = ""


@dataclass(frozen=True)
class Verdict:
    """What one check found in one submission.

    `status` "error" means that the grader failed, not the student; it earns nothing
    yet, and nothing may be concluded from it. `messages` say how wrong an answer is and
    are fit for the student to read: those of a hidden check never carry its values.
    """

    check: Check
    status: Status
    earned: float
    messages: tuple[Message, ...] = ()
    cpu_seconds: float = 0.0
    wall_seconds: float = 0.0
    output: str = ""

    def to_plain(self) -> dict[str, object]:
        """As JSON data, without the check itself."""
        return {
            "check": self.check.id,
            "status": self.status,
            "earned": self.earned,
            "messages": [m.to_plain() for m in self.messages],
            "cpu_seconds": self.cpu_seconds,
            "wall_seconds": self.wall_seconds,
            "output": self.output,
        }

    @classmethod
    def from_plain(cls, plain: dict[str, Any], check: Check) -> Verdict:
        """The verdict that `to_plain` wrote about `check`."""
        status = plain["status"]
        if status not in STATUSES:
            raise ValueError(f"not a status: {status!r}")
        return cls(
            check,
            cast(Status, status),
            float(plain["earned"]),
            tuple(Message.from_plain(m) for m in plain["messages"]),
            float(plain["cpu_seconds"]),
            float(plain["wall_seconds"]),
            str(plain["output"]),
        )
