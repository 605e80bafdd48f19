"""What an answer in another language costs beside one in Python: `python -m benchmarks.bench_languages [--json]`.

One process from fork to the end: start, load one function, one call, close; the first call with an array of a million
numbers; the first figure. Medians in milliseconds, of wall time and of the child's CPU time, in turns, so that a busy
machine is busy for all.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time

import numpy as np

from autograder.sandbox import Cell, Limits, Program, Sandbox
from autograder.sandbox.languages import installed

ROUNDS = 7
PROGRAMS = {
    "python": Program(
        "answer",
        (
            Cell(
                "import matplotlib.pyplot as plt\ndef echo(x):\n    return x\ndef draw(x):\n    return plt.plot(x)",
                "a.py",
            ),
        ),
    ),
    "octave": Program(
        "answer",
        (),
        {
            "echo.m": b"function y = echo (x)\n  y = x;\nend\n",
            "draw.m": b"function f = draw (x)\n  f = figure ();\n  plot (x);\nend\n",
        },
        language="octave",
    ),
    "julia": Program(
        "answer", (Cell("echo(x) = x\ndraw(x) = (lines = [(x = 1:length(x), y = x)],)\n", "a.jl"),), language="julia"
    ),
}


def measure(sandbox: Sandbox, languages: list[str]) -> dict[str, dict[str, float]]:
    """Language -> what was measured."""
    found: dict[str, dict[str, list[float]]] = {name: {} for name in languages}
    big = np.zeros(1_000_000)
    for _ in range(ROUNDS):
        for name in languages:
            noted = found[name]
            began = time.perf_counter()
            with sandbox.start(PROGRAMS[name], Limits(cpu_seconds=60)) as process:
                process.call("echo", [1.0])
                noted.setdefault("start and first call, wall", []).append(time.perf_counter() - began)
                for what, value, figure in (
                    ("one number", 1.0, False),
                    ("10^6 numbers", big, False),
                    ("figure", [1, 2], True),
                ):
                    began = time.perf_counter()
                    process.call("draw" if figure else "echo", [value], figure=figure)
                    noted.setdefault(f"call, {what}, wall", []).append(time.perf_counter() - began)
            with sandbox.start(PROGRAMS[name], Limits()) as process:
                process.call("echo", [1.0])
            noted.setdefault("start and first call, child's CPU", []).append(process.usage.cpu_seconds)
    return {
        name: {what: round(1000 * statistics.median(times), 2) for what, times in noted.items()}
        for name, noted in found.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    arguments = parser.parse_args()
    languages = [name for name in PROGRAMS if name == "python" or name in installed()]
    with Sandbox() as sandbox:
        found = measure(sandbox, languages)
    if arguments.json:
        print(json.dumps(found))
        return
    print(f"{'milliseconds':36}" + "".join(f"{name:>10}" for name in languages))
    for what in found["python"]:
        print(f"{what:36}" + "".join(f"{found[name][what]:10.2f}" for name in languages))


if __name__ == "__main__":
    main()
