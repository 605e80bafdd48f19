"""Remarks on style, by ruff: a few rules that help a physicist's script, said kindly, worth no points.

Ruff reads the code as text in a process of its own and runs nothing of it. Lines that the student was given are
not remarked on. Without ruff there are no remarks, and the reports say so to whoever makes them.
"""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

from autograder.messages import Message
from autograder.sandbox import Cell

_LINES = 4
"""Places of one remark that are named; more are counted."""
_AT_ONCE = 200
"""Submissions that one run of ruff looks at."""
_SECONDS = 120.0

# Rule -> what is said; {name} is what ruff names. The order is that of the page: mistakes first, looks last.
RULES: Mapping[str, Message] = {
    "F632": Message("`is` asks whether two things are the same object; numbers and strings are compared with `==`."),
    "B006": Message(
        "A list or dict as a default argument is made once and shared by all calls: use None, make it inside."
    ),
    "B023": Message("A function made in a loop sees the loop variable's last value: hand it over as an argument."),
    "B909": Message(
        "A list that is changed while it is looped over may skip entries: loop over a copy, or use `while` where it is"
        " meant to grow."
    ),
    "E722": Message(
        "`except:` without a name also hides typing mistakes and Ctrl-C: name what you expect to go wrong."
    ),
    "F811": Message("{name} is defined twice; only the last one counts."),
    "F841": Message("{name} is computed and never used."),
    "F401": Message("{name} is imported and never used."),
    "F403": Message("`import *` hides where names come from: import what you use, or the module."),
    "E711": Message("Compare with None by `is None`."),
    "E712": Message("A condition need not be compared with True or False: write it, or `not` before it."),
    "E731": Message("A named lambda is a function without a name in error messages: use def."),
    "E741": Message("{name} looks like a digit: choose another name."),
    "NPY002": Message(
        "np.random with a global state: `rng = np.random.default_rng(seed)` can be repeated and passed on."
    ),
    "B007": Message("The loop variable {name} is never used: call it _."),
    "SIM115": Message("A file that is opened and not closed: `with open(...)` closes it even when something fails."),
    "C901": Message("{name} has many branches: smaller functions are easier to test and to understand."),
    "E501": Message("Lines of more than 120 characters are hard to read beside anything else."),
}
_COMMAND = (
    "check", "--isolated", "--no-cache", "--quiet", "--exit-zero", "--output-format", "json", "--preview",
    "--line-length", "120", "--target-version", "py311", "--config", "lint.mccabe.max-complexity = 12",
    "--config", "lint.explicit-preview-rules = true", "--select", ",".join(RULES),
)  # fmt: skip


@dataclass(frozen=True)
class Remark:
    """One kind of remark on one submission: where it applies, (cell or file, line)."""

    text: Message
    places: tuple[tuple[str, int], ...]

    @property
    def shown(self) -> tuple[tuple[str, int], ...]:
        """The places that are named."""
        return self.places[:_LINES]

    @property
    def more(self) -> int:
        """How many are not."""
        return len(self.places) - len(self.shown)


def find_ruff() -> tuple[str, ...] | None:
    """How to call ruff here, None where it is not installed."""
    if find_spec("ruff") is not None:
        return (sys.executable, "-m", "ruff")
    found = shutil.which("ruff")
    return (found,) if found else None


def style_remarks(
    submissions: Iterable[tuple[str, Sequence[Cell]]], given: Collection[str] = ()
) -> dict[str, tuple[Remark, ...]] | None:
    """Student -> remarks, for those whose code calls for any; None without ruff.

    Parameters
    ----------
    submissions : iterable
        (student, code).
    given : collection of str
        Lines (stripped) that students received, such as those of the skeleton.
    """
    ruff = find_ruff()
    if ruff is None:
        return None
    found: dict[str, tuple[Remark, ...]] = {}
    for some in _some(submissions):
        with contextlib.suppress(OSError):  # a full disk: remarks are a courtesy, a grade never waits for them
            found |= _look(ruff, some, frozenset(given))
    return found


def _some(submissions: Iterable[tuple[str, Sequence[Cell]]]) -> Iterator[list[tuple[str, Sequence[Cell]]]]:
    left = iter(submissions)
    while some := list(islice(left, _AT_ONCE)):
        yield some


def _look(
    ruff: tuple[str, ...], some: Sequence[tuple[str, Sequence[Cell]]], given: frozenset[str]
) -> dict[str, tuple[Remark, ...]]:
    with tempfile.TemporaryDirectory(prefix="neurograde-style-") as name:
        folder = Path(name)
        for number, (_, cells) in enumerate(some):
            text = "\n".join(cell.source.rstrip("\n") for cell in cells) + "\n"
            (folder / f"s{number}.py").write_text(text, encoding="utf-8", errors="replace")
        try:
            ran = subprocess.run(
                [*ruff, *_COMMAND, str(folder)],
                cwd=folder, capture_output=True, timeout=_SECONDS, check=False, stdin=subprocess.DEVNULL,
            )  # fmt: skip
            said: list[dict[str, Any]] = json.loads(ran.stdout or b"[]")
        except (subprocess.TimeoutExpired, ValueError):
            return {}
    by_number: dict[int, list[dict[str, Any]]] = {}
    for one in said:
        by_number.setdefault(int(Path(one["filename"]).stem[1:]), []).append(one)
    return {
        some[number][0]: remarks
        for number, ours in by_number.items()
        if (remarks := _remarks(ours, some[number][1], given))
    }


def _remarks(said: Sequence[dict[str, Any]], cells: Sequence[Cell], given: frozenset[str]) -> tuple[Remark, ...]:
    lines = [(cell.label, n, line) for cell in cells for n, line in enumerate(_lines(cell), 1)]
    places: dict[tuple[str, str], list[tuple[str, int]]] = {}
    for one in said:
        rule, row = one["code"], one["location"]["row"]
        if rule not in RULES or not 0 < row <= len(lines):
            continue  # such as a syntax error, which the report tells already
        label, line, text = lines[row - 1]
        if text.strip() in given or (rule == "F811" and text.lstrip().startswith(("import ", "from "))):
            continue  # a notebook's cells may well import the same module twice
        named = re.search(r"`([^`]{1,60})`", one["message"])
        name = f"`{named[1]}`" if named and "{name}" in RULES[rule].text else ""
        places.setdefault((rule, name), []).append((label, line))
    order = list(RULES)
    found = sorted(places.items(), key=lambda item: (order.index(item[0][0]), item[1]))
    return tuple(
        Remark(Message(RULES[rule].text, {"name": name} if name else {}), tuple(dict.fromkeys(where)))
        for (rule, name), where in found
    )


def _lines(cell: Cell) -> list[str]:
    return cell.source.rstrip("\n").split("\n")
