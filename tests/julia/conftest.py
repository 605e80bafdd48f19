"""A sandbox for the tests in Julia, and a short way to run a few lines of it at every level of confinement."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import pytest

from autograder.sandbox import Cell, Limits, Parameter, Process, Program, Sandbox, Signature
from autograder.sandbox.languages import JULIA

needs_julia = pytest.mark.skipif(JULIA.program is None, reason="julia is not installed (make julia): no answer can run")


@pytest.fixture(scope="package")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as box:
        yield box


@pytest.fixture
def julia(sandbox: Sandbox) -> Callable[..., object]:
    """`with julia(source, signatures, files) as process`."""

    @contextmanager
    def start(
        source: str,
        signatures: Mapping[str, Signature] | None = None,
        files: Mapping[str, bytes] | None = None,
        **limits: float,
    ) -> Iterator[Process]:
        program = Program("answer", (Cell(source, "answer.jl"),), files or {}, 5, "julia", signatures or {})
        with sandbox.start(program, Limits(**limits)) as process:  # type: ignore[arg-type]
            assert isinstance(process, Process)
            yield process

    return start


def takes(*names: str, array: bool = False, real: bool = False) -> Signature:
    """A signature of plain parameters with one unnamed result."""
    return Signature(tuple(Parameter(name, array, real=real) for name in names))
