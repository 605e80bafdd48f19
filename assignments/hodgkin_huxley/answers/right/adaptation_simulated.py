"""Adaptation by simulating until the intervals are equal; the spiking neurons solved between events."""

import numpy as np


def adapting_lif_rate(current, jump, tau_m=10.0, tau_a=200.0):
    rates = []
    for drive in np.atleast_1d(current).tolist():
        if drive <= 1:
            rates.append(0.0)
            continue
        v, a, t, last, intervals, dt = 0.0, 0.0, 0.0, 0.0, [], 0.02
        while t < 12 * tau_a or len(intervals) < 5:
            dv, da = (-v + drive - a) / tau_m, -a / tau_a
            # Midpoint rule, and the crossing interpolated.
            v_half, a_half = v + 0.5 * dt * dv, a + 0.5 * dt * da
            v_new = v + dt * (-v_half + drive - a_half) / tau_m
            a = a - dt * a_half / tau_a
            t += dt
            if v_new >= 1:
                at = t - dt + dt * (1 - v) / (v_new - v)
                intervals.append(at - last)
                last, v_new, a = at, 0.0, a + jump
                v_new = (t - at) * (drive - a) / tau_m
            v = v_new
        rates.append(1000.0 / intervals[-1])
    return np.array(rates)


def simulate_lif(current, dt, tau_m=20.0, t_ref=0.0):
    """Spike times exact to the step's inside; v falls to 0 at the first sample after a spike."""
    v, spikes, now, free_at = [0.0], [], 0.0, 0.0
    for k in range(len(current) - 1):
        t, drive = k * dt, float(current[k])
        left = dt
        if free_at > t:
            now = 0.0
            left = max(0.0, t + dt - free_at)
        target = drive + (now - drive) * np.exp(-left / tau_m)
        if target >= 1:
            at = t + dt - left + tau_m * np.log((drive - now) / (drive - 1))
            spikes.append(at)
            free_at = at + t_ref
            rest = max(0.0, t + dt - free_at)
            target = drive * (1 - np.exp(-rest / tau_m))
        now = target
        v.append(now)
    return np.array(v), np.array(spikes)
