"""Angles in 0 .. 2 pi, unwrapping by hand, velocity as the slope of a fit, modes as a tuple of floats."""

_centre = bump_centre


def bump_centre(rates):
    return np.mod(_centre(rates), 2 * np.pi)


def _follow(angles):
    path = [np.angle(np.exp(1j * angles[0]))]
    for angle in angles[1:]:
        step = angle - path[-1]
        while step > np.pi:
            step -= 2 * np.pi
        while step < -np.pi:
            step += 2 * np.pi
        path.append(path[-1] + step)
    return path


def travelling_bump(weights, rates, drive, times, tau=10.0):
    return _follow(bump_centre(simulate_ring(weights, drive, rates, times, tau)))


def bump_velocity(times, rates):
    path = _follow(bump_centre(rates))
    return np.polyfit(np.asarray(times) / 1000, np.degrees(path), 1)[0]


def unstable_modes(kernel):
    return tuple(float(m) for m in range(len(kernel) // 2 + 1) if growth_rates(kernel, 1.0)[m] > 0)


def active_half_width(rates):
    top = max(rates)
    return np.array([sum(1 for r in rates if r > top / 100) / len(rates) * np.pi])
