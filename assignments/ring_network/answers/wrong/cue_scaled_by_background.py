"""The cue as a share of the background, i0 (1 + strength cos): right for i0 = 1 only."""

LOSES = ["test_path_to_the_cue"]


def follow_cue(weights, rates, i0, strength, cue, times, tau=10.0):
    drive = i0 * (1 + strength * np.cos(preferred_directions(len(rates)) - cue))
    return bump_centre(simulate_ring(weights, drive, rates, times, tau))
