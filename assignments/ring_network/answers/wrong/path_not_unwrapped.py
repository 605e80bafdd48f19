"""The angle jumps by a turn at 180 degrees."""

LOSES = ["test_bump_velocity", "test_travelling_bump"]


def travelling_bump(weights, rates, drive, times, tau=10.0):
    return bump_centre(simulate_ring(weights, drive, rates, times, tau))


def bump_velocity(times, rates):
    path = bump_centre(rates)
    return float(np.degrees(path[-1] - path[0]) / (times[-1] - times[0]) * 1000)
