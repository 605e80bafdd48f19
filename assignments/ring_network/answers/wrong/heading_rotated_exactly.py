"""No network at all: the initial bump is rotated by the integral of the velocity."""

LOSES = ["test_network_turns_with_the_animal"]


def track_heading(velocity, dt, rates, w_rest, w_turn, drive, tau=10.0):
    angle = np.radians(np.concatenate([[0], np.cumsum(velocity) * dt / 1000]))
    modes = np.fft.rfft(rates)
    return np.fft.irfft(modes * np.exp(-1j * np.arange(len(modes)) * angle[:, None]), len(rates))
