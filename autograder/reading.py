"""Text files of a course, as whatever editor left them: with a byte order mark, with the line ends of Windows."""

from __future__ import annotations

import ast
import warnings
from pathlib import Path

from autograder.errors import CourseError

WRITE_IT = "write it; see docs/authoring.md"


def read_text(path: Path, remedy: str = WRITE_IT) -> str:
    """The text of a file of the course, its lines ended by "\\n".

    CourseError where it is missing (`remedy` says what to do then), cannot be read, or is not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise CourseError(path, "", "the file does not exist", remedy) from None
    except UnicodeDecodeError as error:
        raise CourseError(
            path, "", f"not UTF-8 text ({error.reason} at byte {error.start})", "save the file as UTF-8"
        ) from None
    except OSError as error:
        raise CourseError(
            path, "", f"it cannot be read: {error.strerror}", "mend the path, or who may read it"
        ) from None


def parse(path: Path) -> tuple[str, ast.Module]:
    """The text and the syntax tree of a Python file of the course; CourseError where it is not Python."""
    text = read_text(path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of Python, about invalid escapes: whoever runs the file hears them
            return text, ast.parse(text, filename=str(path))
    except SyntaxError as error:
        where = f"line {error.lineno}" if error.lineno else ""
        raise CourseError(path, where, f"not Python: {error.msg}", "mend the line") from None
    except ValueError as error:  # a NUL character
        raise CourseError(path, "", f"not Python: {error}", "save the file as text, in UTF-8") from None


def lines_of(text: str) -> list[str]:
    """The lines as Python's parser counts them: a form feed or a Unicode line separator ends none."""
    return text.split("\n")
