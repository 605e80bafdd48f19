"""Every attack at every level this machine offers: none may achieve anything."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from autograder.sandbox import Sandbox
from autograder.sandbox.languages import OCTAVE
from tests.sandbox.conftest import LEVELS

from .arena import Arena, Case, all_cases, arena, fight, octave_cases


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
