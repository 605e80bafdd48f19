"""Exponential steps, odeint, tuples for arrays, matrices of class matrix, turns counted at the jumps."""

import cmath

from scipy.integrate import odeint


def preferred_directions(n):
    return tuple(float(x) for x in np.arange(-n, n, 2) * np.pi / n)


def ring_weights(n, j0, j1, gamma=0.0):
    theta = np.array(preferred_directions(n))
    w = np.zeros((n, n))
    for j in range(n):
        w[:, j] = j0 + j1 * np.cos(theta - theta[j]) + gamma * j1 * np.sin(theta - theta[j])
    return np.asmatrix(w) / n


def simulate_ring(weights, drive, rates, times, tau=10.0):
    weights, u, t = np.array(weights), np.array(rates, float), float(times[0])
    out = [u]
    for end in times[1:]:
        while t < end - 1e-12:
            step = min(tau / 50, end - t)
            target = np.maximum(weights @ u + drive, 0)
            u = target + (u - target) * np.exp(-step / tau)
            t += step
        out.append(u)
    return tuple(map(tuple, out))


def bump_centre(rates):
    rates = np.asarray(rates, float)
    return np.angle(rates @ np.exp(1j * np.array(preferred_directions(rates.shape[-1]))))


def follow_cue(weights, rates, i0, strength, cue, times, tau=10.0):
    theta = np.array(preferred_directions(len(rates)))
    drive = i0 + strength * np.cos(theta - cue)
    path = odeint(lambda u, t: (np.maximum(np.asarray(weights) @ u + drive, 0) - u) / tau, rates, times)
    return [cmath.phase(np.sum(row * np.exp(1j * theta))) for row in path]


def travelling_bump(weights, rates, drive, times, tau=10.0):
    angles, turns = bump_centre(simulate_ring(weights, drive, rates, times, tau)), 0
    path = [angles[0]]
    for before, after in zip(angles[:-1], angles[1:], strict=True):
        turns += int(after - before < -np.pi) - int(after - before > np.pi)
        path.append(after + 2 * np.pi * turns)
    return path


def peak_rate(theta_c, j0, i0):
    c = np.asarray(theta_c, float)
    amplitude = i0 / (-np.cos(c) - j0 * (np.sin(c) - c * np.cos(c)) / np.pi)
    return np.where(amplitude > 0, amplitude, np.inf) * (1 - np.cos(c))


def j0_limit(j1):
    width = half_width(j1)
    return np.where(np.asarray(j1) <= 2, 1.0, np.pi / (width - np.tan(width)))
