"""The velocity between the first two times only."""

LOSES = ["test_bump_velocity"]


def bump_velocity(times, rates):
    path = np.unwrap(bump_centre(rates))
    return float(np.degrees(path[1] - path[0]) / (times[1] - times[0]) * 1000)
