"""Every attack at every level this machine offers: none may achieve anything."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from autograder.sandbox import Cell, Program, Sandbox
from autograder.sandbox.languages import JULIA, OCTAVE
from tests.sandbox.conftest import LEVELS

from .arena import Arena, Case, all_cases, arena, fight, julia_cases, octave_cases


@pytest.fixture(scope="module")
def place() -> Iterator[Arena]:
    with arena() as ground:
        yield ground


@pytest.fixture(scope="module", params=LEVELS, ids=lambda level: level.value)
def sandbox(request: pytest.FixtureRequest, place: Arena) -> Iterator[Sandbox]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("autograder.sandbox.watch.ASLEEP_SECONDS", 0.7)
        with Sandbox(level=request.param) as box:
            yield box


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: case.name)
def test_an_attack_achieves_nothing(case: Case, sandbox: Sandbox, place: Arena) -> None:
    result = fight(case, sandbox, place)
    assert (result.achieved, result.surprise) == ("", "")


@pytest.mark.skipif(OCTAVE.program is None, reason="octave-cli is not installed: answers in Octave cannot be run here")
@pytest.mark.parametrize("case", octave_cases(), ids=lambda case: case.name)
def test_an_attack_in_octave_achieves_nothing(case: Case, sandbox: Sandbox, place: Arena) -> None:
    result = fight(case, sandbox, place)
    assert (result.achieved, result.surprise) == ("", "")


@pytest.mark.skipif(JULIA.program is None, reason="julia is not installed (make julia): no answer in it can run")
@pytest.mark.parametrize("case", julia_cases(), ids=lambda case: case.name)
def test_an_attack_in_julia_achieves_nothing(case: Case, sandbox: Sandbox, place: Arena) -> None:
    result = fight(case, sandbox, place)
    assert (result.achieved, result.surprise) == ("", "")


FORGE = """
import json, os, struct, sys
{number}

def answer(target):
    text = json.dumps(["d", "id", number(), "status", "value", "value", 42]).encode()
    os.write(4, struct.pack("<4sIQ", b"NGF1", len(text), 0) + text)
"""
FORGERS = [case for case in all_cases() if "def number()" in case.source]


@pytest.mark.parametrize("case", FORGERS, ids=lambda case: case.name)
def test_forgers_know_the_number_of_the_question(case: Case, sandbox: Sandbox) -> None:
    """Or else what they try would be refused for that alone."""
    (number,) = (node for node in ast.parse(case.source).body if getattr(node, "name", "") == "number")
    source = FORGE.format(number=ast.get_source_segment(case.source, number))
    with sandbox.start(Program("forger", (Cell(source, "forger.py"),)), case.limits) as process:
        assert process.call("answer", [0]).value == 42
        assert process.call("answer", [0]).status == "protocol"  # the worker's own answer is one too many
