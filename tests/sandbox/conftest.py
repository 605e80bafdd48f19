"""Sandboxes for the tests: one per level that this machine offers, shared by a whole run."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from autograder.sandbox import Cell, Level, Limits, Process, Program, Sandbox, SandboxUnavailable

Run = Callable[..., Process]


def available() -> list[Level]:
    """Levels that confine and that this machine really offers."""
    found = []
    for level in (Level.FULL, Level.LANDLOCK):
        try:
            Sandbox(level=level, preload=()).close()
        except SandboxUnavailable:
            continue
        found.append(level)
    return found


LEVELS = available()


@pytest.fixture(scope="session", params=LEVELS, ids=lambda level: level.value)
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    with Sandbox(level=request.param) as box:
        yield box


@pytest.fixture
def run(sandbox: Sandbox) -> Iterator[Run]:
    """Start a program from its source; ended with the test."""
    processes: list[Process] = []

    def start(source: str, limits: Limits | None = None, files: dict[str, bytes] | None = None) -> Process:
        program = Program("submission", (Cell(source, "answer.py"),), files or {})
        processes.append(sandbox.start(program, limits or Limits(cpu_seconds=5, memory_mb=512)))
        return processes[-1]

    yield start
    for process in processes:
        process.close()
