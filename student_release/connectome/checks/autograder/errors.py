"""The errors that a user of neurograde may meet, and what each means.

NeurogradeError         shown as one short message, never as a traceback
├── CourseError         course.toml, an assignment or its files are wrong (exit code 2)
├── SubmissionError     a submission was refused, and why
└── GraderError         the grader itself failed: never a student's zero (exit code 3)
"""

from __future__ import annotations

from pathlib import Path


class NeurogradeError(Exception):
    """Base of all errors that are told to the user in a sentence."""

    exit_code = 1
    message: object = None
    """The sentence as a Message, where it can be told in more than one language."""


class CourseError(NeurogradeError):
    """Something in the course directory is wrong.

    Parameters
    ----------
    file : Path
        The file to open.
    key : str
        Where in it: a dotted TOML key, a function or a check; empty for the whole file.
    problem, remedy : str
        What is wrong, and what to write instead.
    """

    exit_code = 2

    def __init__(self, file: Path, key: str, problem: str, remedy: str = "") -> None:
        self.file, self.key, self.problem, self.remedy = file, key, problem, remedy
        where = f"{file}: {key}" if key else str(file)
        super().__init__(f"{where}: {problem}" + (f"\n  Remedy: {remedy}" if remedy else ""))


class SubmissionError(NeurogradeError):
    """A submission cannot be taken in; the message says why, in words for the student."""


class GraderError(NeurogradeError):
    """The grader failed at its own work; the TA must see it."""

    exit_code = 3
