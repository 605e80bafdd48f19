import numpy as np

from autograder.checking import array, close, hidden, public, question

pytestmark = question("cue_theory")


@public(points=1)
def test_first_and_last(student):
    """The bump starts where it was and ends at the cue."""
    path = array(student.cue_path(np.array([0.0, 1e5]), 0.4, 1.5, 0.02, 1.3, 10.0), (2,), what="centre")
    assert close(np.exp(1j * path), np.exp(1j * np.array([0.4, 1.5])), abs=1e-6, what="centre")


@hidden(points=5, hint="cue-speed")
def test_cue_path(student, reference, rng):
    """The centre approaches the cue as the first-order theory says, across 180 degrees as elsewhere.

    Compared on the circle within 0.002, so that an accurate numerical integration passes.
    """
    for start, cue in (
        (rng.uniform(-1, 1), rng.uniform(1.2, 2)),
        (2.9, rng.uniform(-2.9, -1)),
        (-2.9, 2.8),
        (-1.0, -2.5),
    ):
        strength, amplitude, tau = rng.uniform(0.01, 0.1), rng.uniform(0.5, 4), rng.uniform(5, 20)
        times = np.sort(rng.uniform(0, 4, 12)) * tau * amplitude / strength
        got = array(student.cue_path(times, start, cue, strength, amplitude, tau), (12,), what="centre")
        want = reference.cue_path(times, start, cue, strength, amplitude, tau)
        assert close(np.exp(1j * got), np.exp(1j * want), abs=0.002, what="centre")
