"""tan of the offset, not of half of it."""

LOSES = ["test_cue_path"]


def cue_path(times, start, cue, strength, amplitude, tau=10.0):
    decay = np.exp(-strength * np.asarray(times, float) / (tau * amplitude))
    return cue + np.arctan2(np.sin(start - cue) * decay, np.cos(start - cue))
