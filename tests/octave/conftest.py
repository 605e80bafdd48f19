"""A sandbox for the tests in Octave, and a short way to run a few lines of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import pytest

from autograder.sandbox import Limits, Parameter, Process, Program, Sandbox, Signature
from autograder.sandbox.languages import OCTAVE

needs_octave = pytest.mark.skipif(OCTAVE.program is None, reason="octave-cli is not installed: no answer in it can run")
Start = Callable[..., Process]


@pytest.fixture(scope="package")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as box:
        yield box


@pytest.fixture
def octave(sandbox: Sandbox) -> Callable[..., object]:
    """`with octave(files, signatures) as process`: files by name, with or without their ending."""

    @contextmanager
    def start(
        files: Mapping[str, str], signatures: Mapping[str, Signature] | None = None, **limits: float
    ) -> Iterator[Process]:
        sources = {name if "." in name else f"{name}.m": text.encode() for name, text in files.items()}
        program = Program("answer", (), sources, 5, "octave", signatures or {})
        with sandbox.start(program, Limits(**limits)) as process:  # type: ignore[arg-type]
            assert isinstance(process, Process)
            yield process

    return start


def takes(*names: str, array: bool = False) -> Signature:
    """A signature of plain parameters with one unnamed result."""
    return Signature(tuple(Parameter(name, array) for name in names))
