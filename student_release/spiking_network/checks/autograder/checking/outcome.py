"""How a check says what it found.

A comparator returns a `Comparison`, which is true or false in an `assert` and
remembers why. What cannot be compared at all raises `WrongForm`; a call that the
student's code did not answer raises `StudentFailure`. All three carry Messages:
`message` is fit for hidden checks, `detail` may name values and is shown for
public checks only.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from autograder.messages import Gap, Message


def say(text: str, /, **gaps: Gap) -> Message:
    """A Message with its gaps."""
    return Message(text, gaps)


class CheckFailure(AssertionError):
    """A check does not hold, for a reason that can be told."""

    def __init__(self, message: Message, detail: Message | None = None) -> None:
        self.message, self.detail = message, detail
        super().__init__(str(detail or message))


class WrongForm(CheckFailure):
    """The answer is not of the kind asked for: its type, shape, or values that are not finite."""


class StudentFailure(CheckFailure):
    """The student's function did not answer: missing, raised, ran out of time or memory, crashed."""


class Comparison:
    """The result of a comparator: a truth value that can explain itself."""

    __slots__ = ("detail", "holds", "message")

    def __init__(self, holds: bool, message: Message | None = None, detail: Message | None = None) -> None:
        self.holds, self.message, self.detail = holds, message, detail

    def __bool__(self) -> bool:
        if not self.holds and self not in _false_comparisons:
            _false_comparisons.append(self)
        return self.holds

    def __repr__(self) -> str:
        return str(self.detail or self.message or "holds")


HOLDS = Comparison(True)
_false_comparisons: list[Comparison] = []


def forget_comparisons() -> None:
    """Start a new check."""
    _false_comparisons.clear()


def messages_of(error: BaseException, public: bool) -> tuple[Message, ...]:
    """What may be told about a failed assertion: details for public checks only."""
    found: CheckFailure | Comparison | None = None
    if isinstance(error, CheckFailure):
        found = error
    elif _false_comparisons:
        found = _false_comparisons[-1]
    if found is None or found.message is None:
        return (say("This does not hold for your answer."),)
    if public and found.detail is not None:
        return (found.message, found.detail)
    return (found.message,)


class Credit:
    """Partial credit inside one check: `with credit(0.5): assert ...` loses that share and goes on."""

    def __init__(self, public: bool = False) -> None:
        self.public = public
        self.offered = 0.0
        self.lost = 0.0
        self.messages: list[Message] = []

    @contextmanager
    def __call__(self, share: float) -> Iterator[None]:
        """A part of the check worth `share` of its points."""
        self.offered += share
        if not 0 < share <= 1 or self.offered > 1 + 1e-9:
            raise ValueError(f"the shares of a check must be above 0 and sum to at most 1, not {self.offered}")
        try:
            yield
        except AssertionError as error:
            self.lost += share
            told = messages_of(error, self.public)
            self.messages.extend(message for message in told if message not in self.messages)
        finally:
            forget_comparisons()
