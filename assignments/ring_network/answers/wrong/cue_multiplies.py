"""The cue multiplies the uniform input instead of adding to it, and as 1 + cos: always at full depth."""

LOSES = ["test_path_to_the_cue"]


def follow_cue(weights, rates, i0, strength, cue, times, tau=10.0):
    drive = i0 * strength * (1 + np.cos(preferred_directions(len(rates)) - cue)) + (strength == 0)
    return bump_centre(simulate_ring(weights, drive, rates, times, tau))
