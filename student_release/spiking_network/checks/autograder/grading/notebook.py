"""Notebooks to code without a kernel: cells in order, outputs dropped, IPython's own syntax taken out.

Only a cell that is not Python as it stands is looked at for magics, so that a
`%` in a formula or a string is never touched; and lines keep their numbers, so that
an error points where the student sees it.
"""

from __future__ import annotations

import io
import json
import re
import tokenize
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from autograder.grading.encoding import decode_source
from autograder.grading.refusal import SOURCE_BYTES, Refused, safe_path
from autograder.grading.source import parse, without_tools
from autograder.grading.written import CellAnswers
from autograder.messages import Message
from autograder.sandbox.model import Cell

_CELLS = 2000
_CODE = 2 * SOURCE_BYTES
"""Bytes of code in all cells, as UTF-8; people write a hundredth of that."""
_EFFORT = 3 << 20
"""Characters in which a notebook's magics are looked for, again and again where one hides another."""
_NESTED = 5

# Blanks of one line only: what may run over lines takes hours on a million empty ones.
_MAGIC = re.compile(r"^[ \t]*[%!?]|\?[ \t]*$|=[ \t]*[%!]", re.MULTILINE)
# Cell magics whose body is ordinary code of the student's, run all the same.
_UNWRAPPED = {"time", "timeit", "capture", "prun", "python", "python3", "matplotlib", "memit"}
# Line magics of which nothing would be missed.
_QUIET = {"matplotlib", "config", "load_ext", "reload_ext", "autoreload", "precision"}


@dataclass
class Notebook:
    """What a notebook holds: code cells, written answers by question, files that it writes, notes."""

    cells: list[Cell] = field(default_factory=list)
    written: dict[str, str] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    notes: list[Message] = field(default_factory=list)


def read_notebook(raw: bytes, name: str, questions: Collection[str] = ()) -> Notebook:
    """The notebook in a file of nbformat 3 or 4; Refused where it is none. `questions` are the ids that are asked."""
    text, _, notes = decode_source(raw, name)
    try:
        document = json.loads(text)
        cells = _cells(document)
    except RecursionError:
        raise Refused("{name} is nested too deep to be a notebook.", name=name) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise Refused("{name} is not a notebook that can be read: save it again and hand it in anew.",
                      name=name) from None  # fmt: skip
    if len(cells) > _CELLS:
        raise Refused("{name} has more than {limit} cells.", name=name, limit=_CELLS)
    notebook = Notebook(notes=list(notes))
    effort = Effort()
    left_out: dict[str, None] = {}
    answers = CellAnswers(questions, name)
    number = total = 0
    for kind, source, cell in cells:
        if kind == "markdown":
            answers.hear(source, cell.get("attachments"))
        elif kind == "code":
            number += 1
            size = len(source.encode())
            total += size
            if size > SOURCE_BYTES or total > _CODE:
                raise Refused("Cell {number} of {name} is too long.", number=number, name=name)
            code, dropped = plain_code(source, notebook.files, effort)
            left_out |= dict.fromkeys(dropped)
            if code.strip():
                notebook.cells.append(Cell(code, f"cell {number}"))
    notebook.written = answers.found
    if left_out:
        listed = ", ".join(list(left_out)[:6]) + (", …" if len(left_out) > 6 else "")
        notebook.notes.append(Message("Left out of the notebook, because only Python runs here: {listed}",
                                      {"listed": listed}))  # fmt: skip
    return notebook


def _cells(document: Any) -> list[tuple[str, str, dict[str, Any]]]:
    """(kind, source, cell) of each cell, for nbformat 4 and 3."""
    if "cells" in document:
        rows = document["cells"]
    else:
        rows = [cell for sheet in document["worksheets"] for cell in sheet["cells"]]
    if type(rows) is not list:
        raise TypeError("cells are not a list")
    found = []
    for cell in rows:
        source = cell.get("source", cell.get("input", ""))
        if type(source) is list:
            source = "".join(str(line) for line in source)
        if type(source) is not str:
            raise TypeError("a cell without text")
        source = source.encode("utf-8", "replace").decode()  # JSON can spell halves of letters
        found.append((str(cell.get("cell_type")), source.replace("\r\n", "\n").replace("\0", ""), cell))
    return found


@dataclass
class Effort:
    """How much of a notebook may still be looked through for magics."""

    left: int = _EFFORT

    def spend(self, amount: int) -> bool:
        """Whether there is enough of it."""
        self.left -= amount
        return self.left >= 0


def plain_code(source: str, files: dict[str, bytes], effort: Effort, depth: int = 0) -> tuple[str, list[str]]:
    """The cell as Python, and the IPython lines left out of it; %%writefile adds to `files`."""
    body = source.lstrip()
    if body.startswith("%%"):
        head, _, rest = body.partition("\n")
        magic, _, argument = head[2:].strip().partition(" ")
        if magic == "writefile":
            _write_file(argument, rest, files)
            return "", []
        if magic not in _UNWRAPPED or depth > _NESTED:
            return "", [f"%%{magic}"]
        blank = "\n" * (source[: len(source) - len(body)].count("\n") + 1)
        code, left_out = plain_code(rest, files, effort, depth + 1)
        return blank + code, left_out
    dropped: list[str] = []
    if parse(source) is None and _MAGIC.search(source):
        source, dropped = _without_magics(source, effort)
    source, ipython = without_tools(source)
    return source, [*dropped, "get_ipython()"] if ipython else dropped


def _write_file(argument: str, content: str, files: dict[str, bytes]) -> None:
    name = argument.replace("-a", "", 1).strip().strip("'\"")
    try:
        path = safe_path(name)
    except Refused:
        return
    old = files.get(path, b"") if argument.startswith("-a") else b""
    files[path] = old + content.encode()


def _without_magics(source: str, effort: Effort) -> tuple[str, list[str]]:
    """Replace lines of IPython's syntax where a statement may begin; not inside brackets or strings."""
    lines = source.split("\n")
    plain, dropped = list(lines), {}
    for row, line in enumerate(lines):
        replacement = _translate(line)
        if replacement is not None:
            plain[row], dropped[row] = replacement, line.strip()
    # One at a time: a row put back may close the bracket or the string that later rows seemed to be in.
    while effort.spend(len(source)):
        inside = _continued(plain) & set(dropped)
        if not inside:
            break
        row = min(inside)
        plain[row] = lines[row]
        del dropped[row]
    else:
        return source, []
    shown = [text[:40] for text in dropped.values() if text.lstrip("%").split(" ")[0] not in _QUIET]
    return "\n".join(plain), [text.split(" ")[0] if text.startswith("%") else text for text in shown]


def _translate(line: str) -> str | None:
    """What stands for a line of IPython's in Python, None for an ordinary line."""
    text = line.lstrip()
    indent = line[: len(line) - len(text)]
    if timed := re.match(r"%time\s+(.+)", text):
        return indent + timed[1]
    if re.match(r"%pylab\b", text):
        return indent + "from matplotlib.pylab import *"
    if text.startswith(("%", "!", "?")) or re.match(r"[\w.]+\?{1,2}\s*$", text):
        return indent + "pass"
    names, _, value = text.partition("=")
    if value.lstrip().startswith(("!", "%")) and re.fullmatch(r"[\w, ]+", names):
        return f"{indent}{names.rstrip()} = None"
    return None


def _continued(lines: list[str]) -> set[int]:
    """Rows (from 0) that begin inside brackets or a string of the rows before."""
    inside: set[int] = set()
    depth = opened = 0
    try:
        for token in tokenize.generate_tokens(io.StringIO("\n".join(lines) + "\n").readline):
            first, last = token.start[0] - 1, token.end[0] - 1
            if depth and first > opened:
                inside.add(first)
            if token.type != tokenize.NEWLINE and last > first:
                inside |= set(range(first + 1, last + 1))
            if token.type == tokenize.OP and token.string in "([{":
                opened = first if not depth else opened
                depth += 1
            elif token.type == tokenize.OP and token.string in ")]}":
                depth = max(0, depth - 1)
    except (tokenize.TokenError, SyntaxError, ValueError):
        pass
    return inside
