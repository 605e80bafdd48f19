"""The cue's pull not divided by the bump's amplitude."""

LOSES = ["test_cue_path"]

_path = cue_path


def cue_path(times, start, cue, strength, amplitude, tau=10.0):
    return _path(times, start, cue, strength, 1.0, tau)
