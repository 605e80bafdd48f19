"""The first-order theory of the next question in place of a simulation."""

LOSES = ["test_path_to_the_cue"]


def follow_cue(weights, rates, i0, strength, cue, times, tau=10.0):
    amplitude = np.max(rates) / (1 - np.cos(active_half_width(rates)))
    return cue_path(np.asarray(times) - times[0], bump_centre(rates), cue, strength, amplitude, tau)
