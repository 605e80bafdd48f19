"""The bump turns against the animal (right for a compass fixed to the world, but not asked)."""

LOSES = ["test_heading_is_integrated"]

_track = track_heading


def track_heading(velocity, dt, rates, w_rest, w_turn, drive, tau=10.0):
    return _track(-np.asarray(velocity, float), dt, rates, w_rest, w_turn, drive, tau)
