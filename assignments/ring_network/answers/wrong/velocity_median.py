"""The median of the velocities from one time to the next."""

LOSES = ["test_bump_velocity"]


def bump_velocity(times, rates):
    path = np.unwrap(bump_centre(rates))
    return float(np.degrees(np.median(np.diff(path) / np.diff(times))) * 1000)
