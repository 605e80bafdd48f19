"""Centre as the weighted mean of the angles, which fails across 180 degrees."""

LOSES = ["test_centre"]


def bump_centre(rates):
    rates = np.asarray(rates, float)
    return rates @ preferred_directions(rates.shape[-1]) / rates.sum(axis=-1)


def follow_cue(weights, rates, i0, strength, cue, times, tau=10.0):
    theta = preferred_directions(len(rates))
    drive = i0 + strength * np.cos(theta - cue)
    return np.angle(simulate_ring(weights, drive, rates, times, tau) @ np.exp(1j * theta))


def travelling_bump(weights, rates, drive, times, tau=10.0):
    theta = preferred_directions(len(rates))
    return np.unwrap(np.angle(simulate_ring(weights, drive, rates, times, tau) @ np.exp(1j * theta)))


def bump_velocity(times, rates):
    theta = preferred_directions(np.shape(rates)[1])
    path = np.unwrap(np.angle(rates @ np.exp(1j * theta)))
    return float(np.degrees(path[-1] - path[0]) / (times[-1] - times[0]) * 1000)
