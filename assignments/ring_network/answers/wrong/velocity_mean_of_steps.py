"""The unweighted mean of the velocities from one time to the next."""

LOSES = ["test_bump_velocity"]


def bump_velocity(times, rates):
    path = np.unwrap(bump_centre(rates))
    return float(np.degrees(np.mean(np.diff(path) / np.diff(times))) * 1000)
