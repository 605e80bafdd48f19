"""The path begins in 0 .. 2 pi, a turn off for bumps on the other side."""

LOSES = ["test_travelling_bump"]


_travel = travelling_bump


def travelling_bump(weights, rates, drive, times, tau=10.0):
    path = _travel(weights, rates, drive, times, tau)
    return path - path[0] + path[0] % (2 * np.pi)
