"""Each interval turns with the velocity of the one before."""

LOSES = ["test_network_turns_with_the_animal"]


_track = track_heading


def track_heading(velocity, dt, rates, w_rest, w_turn, drive, tau=10.0):
    return _track(np.append(velocity[0], velocity[:-1]), dt, rates, w_rest, w_turn, drive, tau)
