"""Plain Python loops over neurons and forward Euler with a step of tau/50; lists throughout."""

import math


def preferred_directions(n):
    return [-math.pi + 2 * math.pi * i / n for i in range(n)]


def ring_weights(n, j0, j1, gamma=0.0):
    theta = preferred_directions(n)
    weights = []
    for a in theta:
        weights.append([(j0 + j1 * math.cos(a - b) + gamma * j1 * math.sin(a - b)) / n for b in theta])
    return weights


def simulate_ring(weights, drive, rates, times, tau=10.0):
    n = len(rates)
    weights = [[float(v) for v in row] for row in weights]
    drive = [float(drive)] * n if np.ndim(drive) == 0 else [float(v) for v in drive]
    u = [float(v) for v in rates]
    out = [list(u)]
    for k in range(1, len(times)):
        span = times[k] - times[k - 1]
        steps = max(1, math.ceil(span / (tau / 50)))
        dt = span / steps
        for _ in range(steps):
            new = []
            for i in range(n):
                total = drive[i]
                row = weights[i]
                for j in range(n):
                    total += row[j] * u[j]
                new.append(u[i] + dt / tau * (max(total, 0.0) - u[i]))
            u = new
        out.append(list(u))
    return out


def bump_centre(rates):
    if np.ndim(rates) == 2:
        return [bump_centre(row) for row in rates]
    theta = preferred_directions(len(rates))
    c = sum(r * math.cos(t) for r, t in zip(rates, theta))
    s = sum(r * math.sin(t) for r, t in zip(rates, theta))
    return math.atan2(s, c)


def follow_cue(weights, rates, i0, strength, cue, times, tau=10.0):
    drive = [i0 + strength * math.cos(t - cue) for t in preferred_directions(len(rates))]
    return bump_centre(simulate_ring(weights, drive, rates, times, tau))
