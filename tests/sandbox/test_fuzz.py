"""A bounded run of the fuzzer; by hand it runs for as long as one likes."""

from .fuzz_codec import fuzz


def test_the_decoder_withstands_three_seconds_of_damaged_frames() -> None:
    tried, accepted = fuzz(3.0, seed=20240917)
    assert tried > 300
    assert 0 < accepted < tried  # neither all noise nor all intact
