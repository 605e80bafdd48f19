"""One gamma for the whole walk, from the mean velocity."""

LOSES = ["test_heading_is_integrated"]

_track = track_heading


def track_heading(velocity, dt, rates, w_rest, w_turn, drive, tau=10.0):
    return _track(np.full(len(velocity), np.mean(velocity)), dt, rates, w_rest, w_turn, drive, tau)
