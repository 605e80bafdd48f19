"""A bounded run of the fuzzer; by hand it runs for as long as one likes."""

import pytest

from .fuzz_codec import TARGETS, fuzz


@pytest.mark.parametrize("target", TARGETS)
def test_damaged_input_is_withstood_for_three_seconds(target: str) -> None:
    tried, accepted = fuzz(target, 3.0, seed=20240917)
    assert tried >= 60
    assert 0 < accepted < tried  # neither all noise nor all intact
