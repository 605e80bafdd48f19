"""Exponential approach, right for small offsets only."""

LOSES = ["test_cue_path"]


def cue_path(times, start, cue, strength, amplitude, tau=10.0):
    offset = (start - cue + np.pi) % (2 * np.pi) - np.pi
    return cue + offset * np.exp(-strength * np.asarray(times, float) / (tau * amplitude))
