"""tau is not handed on: cue, travelling bump and heading run at the default of 10 ms."""

LOSES = ["test_path_to_the_cue", "test_travelling_bump", "test_network_turns_with_the_animal"]


_follow, _travel, _track = follow_cue, travelling_bump, track_heading


def follow_cue(weights, rates, i0, strength, cue, times, tau=10.0):
    return _follow(weights, rates, i0, strength, cue, times)


def travelling_bump(weights, rates, drive, times, tau=10.0):
    return _travel(weights, rates, drive, times)


def track_heading(velocity, dt, rates, w_rest, w_turn, drive, tau=10.0):
    return _track(velocity, dt, rates, w_rest, w_turn, drive)
