"""What each layer stops alone: `python -m tests.attacks.table` writes docs/attack-layers.md.

Every attack is run with one layer at a time, then with the two levels that are really used.  As root the table is made
by an ordinary user, whose own rights an attack then has; a decoy stands in for the grader.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from autograder.sandbox import Level, Sandbox, SandboxUnavailable
from autograder.sandbox.client import DEFAULT_PRELOAD

from .arena import SECRET, Arena, Case, all_cases, arena, fight

TABLE = Path(__file__).parents[2] / "docs" / "attack-layers.md"
COLUMNS: dict[str, Level | tuple[str, ...]] = {
    "rlimits": ("rlimits",),
    "Landlock": ("landlock",),
    "seccomp": ("seccomp",),
    "namespaces": ("namespaces",),
    "level landlock": Level.LANDLOCK,
    "level full": Level.FULL,
}
GROUPS = {
    "look": "Looking",
    "change": "Changing",
    "signal": "Signalling",
    "network": "Network",
    "lie": "Forging answers",
    "leave": "Leaving",
    "outlive": "Outliving",
    "exhaust": "Exhausting",
}
INTRODUCTION = """# Attacks and layers

Written by `python -m tests.attacks.table`; do not edit. Every attack of `tests/attacks/cases/` was run with one layer
of the sandbox at a time, by an ordinary user, and then at the two levels that are really used. **through**: the attack
achieved what it tried, or changed something outside. A dot: it did not. In all columns calls go through the codec and
the grader watches CPU time, sleep, output and threads; what only those stop has a dot everywhere.

Machine: {machine}. Through alone: {counts}.

"""


class PartialSandbox(Sandbox):
    """A sandbox with only some layers, to see what the others are for. For tests alone."""

    def __init__(self, layers: Sequence[str], **options: Any) -> None:
        self.layers = list(layers)
        # one module more than usual: small programs must not get a smaller zygote, which would know no layers
        super().__init__(level=Level.NONE, unsafe=True, preload=(*DEFAULT_PRELOAD, "json"), **options)

    def _configuration(self) -> dict[str, Any]:
        return super()._configuration() | {"layers": self.layers}


def open_column(column: Level | tuple[str, ...]) -> Sandbox:
    return Sandbox(level=column) if isinstance(column, Level) else PartialSandbox(column)


def through(case: Case, sandbox: Sandbox, place: Arena, decoy: int) -> bool:
    achieved = bool(fight(case, sandbox, place, parent=decoy).achieved)
    if achieved:
        place.repair()
    return achieved


def fill(cases: Sequence[Case]) -> dict[str, set[str]]:
    """column -> names of the attacks that got through; a column that this machine cannot have is left out."""
    results: dict[str, set[str]] = {}
    with pytest.MonkeyPatch.context() as patch, arena() as place:
        patch.setattr("autograder.sandbox.watch.ASLEEP_SECONDS", 0.7)
        waiting = "import time; f = open(__import__('sys').argv[1]); time.sleep(3600)"
        for name, column in COLUMNS.items():
            try:
                sandbox = open_column(column)
            except SandboxUnavailable:
                continue
            decoy = subprocess.Popen([sys.executable, "-c", waiting, str(place.secret)], env={"S": SECRET})
            place.before = place._look()
            with sandbox:
                results[name] = {case.name for case in cases if through(case, sandbox, place, decoy.pid)}
            decoy.kill()
            decoy.wait()
    return results


def render(cases: Sequence[Case], results: dict[str, set[str]]) -> str:
    names = list(results)
    counts = ", ".join(f"{name} {len(results[name])}" for name in names)
    text = INTRODUCTION.format(machine=f"Linux {os.uname().release.split('-')[0]}, {os.uname().machine}", counts=counts)
    for prefix, title in GROUPS.items():
        text += f"## {title}\n\n| attack | " + " | ".join(names) + " |\n|---" * 1 + "|---" * len(names) + "|\n"
        for case in cases:
            if case.name.split("_")[0] == prefix:
                cells = " | ".join("**through**" if case.name in results[name] else "·" for name in names)
                text += f"| {case.title} | {cells} |\n"
        text += "\n"
    return text.rstrip() + "\n"


def main() -> None:
    if os.geteuid() == 0:
        command = [sys.executable, "-m", "tests.attacks.ordinary", "user", sys.executable, "-m", "tests.attacks.table"]
        text = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        TABLE.parent.mkdir(exist_ok=True)
        TABLE.write_text(text)
    else:
        cases = all_cases()
        print(render(cases, fill(cases)), end="")


if __name__ == "__main__":
    main()
