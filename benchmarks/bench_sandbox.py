"""What confinement costs: `python -m benchmarks.bench_sandbox [--json]`.

For each level: starting the zygote, then one process from fork to the end (start, one call, close), in wall time and in
CPU time of the child and of the grader; a submission uses about one process for each question.  Then what single calls
cost, by the size of what crosses the line.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import time
from collections.abc import Callable

import numpy as np

from autograder.sandbox import Cell, Level, Limits, Program, Sandbox, SandboxUnavailable

PROGRAM = Program("submission", (Cell("def answer(*args):\n    return args", "answer.py"),))
ROUNDS = 30


def median(values: list[float]) -> float:
    return round(1000 * statistics.median(values), 2)


def measure(level: Level) -> dict[str, float]:
    """Medians in milliseconds."""
    began = time.perf_counter()
    with Sandbox(level=level, unsafe=level is Level.NONE) as sandbox:
        found = {"zygote starts": round(1000 * (time.perf_counter() - began), 2)}
        wall, child, grader = [], [], []
        for _ in range(ROUNDS):
            wall_0, cpu_0 = time.perf_counter(), time.process_time()
            with sandbox.start(PROGRAM, Limits()) as process:
                process.call("answer", [1.0])
            wall.append(time.perf_counter() - wall_0)
            grader.append(time.process_time() - cpu_0)
            child.append(process.usage.cpu_seconds)
        found |= {
            "process, wall": median(wall),
            "process, child's CPU": median(child),
            "process, grader's CPU": median(grader),
        }
        with sandbox.start(PROGRAM, Limits(cpu_seconds=60)) as process:
            for name, value in (("call, one number", 1.0), ("call, 10^6 numbers", np.zeros(1_000_000))):
                found[name] = median(
                    [timed(lambda value=value: process.call("answer", [value])) for _ in range(ROUNDS)]
                )  # type: ignore[misc]
    return found


def timed(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    results = {}
    for level in (Level.NONE, Level.LANDLOCK, Level.FULL):
        try:
            results[level.value] = measure(level)
        except SandboxUnavailable:
            continue
    if options.json:
        print(json.dumps(results))
        return
    print(f"milliseconds, medians of {ROUNDS}; {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    for name in next(iter(results.values())):
        print(f"{name:24s}", *(f"{level} {found[name]:9.2f}" for level, found in results.items()))


if __name__ == "__main__":
    main()
