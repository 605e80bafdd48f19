"""What confinement costs: `python -m benchmarks.bench_sandbox [--json]`.

For each level: starting the zygote, then one process from fork to the end (start, one call, close), in wall time and in
the CPU time of child, zygote and grader together. Levels take turns, so that a busy machine is busy for all.  What a
level costs more than none at all is the price of confinement, for a process, and for a submission: most of them take
one process, the most unlucky one more for each question.  Then what single calls cost, by the size of what crosses.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import numpy as np

from autograder.sandbox import Cell, Level, Limits, Program, Sandbox, SandboxUnavailable, clock

SOURCE = "import scipy  # so it is forked from the zygote that holds everything\ndef answer(*args):\n    return args"
PROGRAM = Program("submission", (Cell(SOURCE, "answer.py"),))
ROUNDS = 40
MOST = 12  # processes of a submission that leaves traces in each of 11 questions


def median(values: list[float]) -> float:
    return round(1000 * statistics.median(values), 2)


def undisturbed(values: list[float]) -> float:
    """Milliseconds, from the eighth of the turns that others have disturbed least."""
    return round(1000 * statistics.mean(sorted(values)[: len(values) // 8]), 2)


def zygotes(sandbox: Sandbox) -> list[int]:
    """The processes of a sandbox that has no child: the zygote and, in namespaces, the one that waits for it."""
    assert sandbox._zygote is not None
    pid = sandbox._zygote.pid
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *map(int, children)]


def one_process(sandbox: Sandbox, others: list[int]) -> tuple[float, float]:
    """Wall and CPU seconds of one process from start to end."""
    wall, before = time.perf_counter(), _cpu(others)
    with sandbox.start(PROGRAM, Limits()) as process:
        process.call("answer", [1.0])
    return time.perf_counter() - wall, _cpu(others) - before + process.usage.cpu_seconds


def _cpu(others: list[int]) -> float:
    return time.process_time() + sum(clock.cpu_seconds(pid) or 0.0 for pid in others)


def measure() -> dict[str, dict[str, float]]:
    """Medians in milliseconds for each level that can be had here."""
    found: dict[str, dict[str, float]] = {}
    with ExitStack() as stack:
        boxes = {}
        for level in (Level.NONE, Level.LANDLOCK, Level.FULL):
            began = time.perf_counter()
            try:
                boxes[level.value] = stack.enter_context(Sandbox(level=level, unsafe=level is Level.NONE))
            except SandboxUnavailable:
                continue
            found[level.value] = {"zygote starts": round(1000 * (time.perf_counter() - began), 2)}
        others = {name: zygotes(box) for name, box in boxes.items()}
        rounds = [{name: one_process(box, others[name]) for name, box in boxes.items()} for _ in range(ROUNDS)]
        for name, box in boxes.items():
            for which, kind in enumerate(("wall", "CPU")):
                found[name][f"process, {kind}"] = median([turn[name][which] for turn in rounds])
                mine, plain = ([turn[level][which] for turn in rounds] for level in (name, "none"))
                more = undisturbed(mine) - undisturbed(plain)
                found[name][f"confinement of a process, {kind}"] = round(more, 2)
                found[name][f"of {MOST} processes, {kind}"] = round(MOST * more, 2)
            with box.start(PROGRAM, Limits(cpu_seconds=60)) as process:
                for what, value in (("call, one number", 1.0), ("call, 10^6 numbers", np.zeros(1_000_000))):
                    times = [timed(lambda value=value: process.call("answer", [value])) for _ in range(ROUNDS)]  # type: ignore[misc]
                    found[name][what] = median(times)
    return found


def timed(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    results = measure()
    if options.json:
        print(json.dumps(results))
        return
    print(f"milliseconds, medians of {ROUNDS}; {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    for name in next(iter(results.values())):
        print(f"{name:32s}", *(f"{level} {found[name]:9.2f}" for level, found in results.items()))


if __name__ == "__main__":
    main()
