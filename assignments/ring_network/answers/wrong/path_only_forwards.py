"""Every decrease of the angle is taken for a turn completed."""

LOSES = ["test_travelling_bump"]


def travelling_bump(weights, rates, drive, times, tau=10.0):
    centre = bump_centre(simulate_ring(weights, drive, rates, times, tau))
    return centre[0] + np.concatenate([[0], np.cumsum(np.diff(centre) % (2 * np.pi))])
