"""The velocity is averaged over twenty intervals first."""

LOSES = ["test_network_turns_with_the_animal"]


_track = track_heading


def track_heading(velocity, dt, rates, w_rest, w_turn, drive, tau=10.0):
    smooth = np.convolve(np.pad(velocity, 10, mode="edge"), np.ones(20) / 20, mode="valid")[: len(velocity)]
    return _track(smooth, dt, rates, w_rest, w_turn, drive, tau)
