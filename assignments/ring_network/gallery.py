"""Pictures of the assignment, drawn with the reference."""

import numpy as np


def pictures(reference):
    """A bump that follows an animal's turns, a bump over its theory, and the phase diagram."""
    n, dt, drive = 120, 1.0, 1.0
    theta = reference.preferred_directions(n)
    times = np.arange(0, 6000, dt)
    velocity = 60 + 300 * np.sin(2 * np.pi * times / 3200) + 120 * np.sin(2 * np.pi * times / 900)
    start = 1.74 * np.maximum(np.cos(theta) - np.cos(reference.half_width(3.0)), 0)
    rest = reference.ring_weights(n, -1.0, 3.0)
    turn = reference.ring_weights(n, -1.0, 3.0, gamma=1.0) - rest
    settled = reference.simulate_ring(rest, drive, start, [0.0, 300.0])[-1]
    rates = reference.track_heading(velocity, dt, settled, rest, turn, drive)
    heading = reference.bump_centre(settled) + np.radians(np.concatenate([[0.0], np.cumsum(velocity) * dt / 1000]))
    every = slice(None, None, 10)
    yield (
        "heading",
        "An animal turns, and a bump of activity on a ring of neurons keeps its heading.",
        "动物转动时，环状网络上的活动包记住它的朝向。",
        reference.plot_heading(np.arange(rates.shape[0])[every] * dt, rates[every], heading[every]),
    )
    width = reference.half_width(3.0)
    peak = reference.peak_rate(width, -1.0, 1.0)
    bump = reference.simulate_ring(rest, 1.0, settled, [0.0, 500.0])[-1]
    yield (
        "bump",
        "The stationary bump, simulated and in theory.",
        "静止的活动包：模拟与理论。",
        reference.plot_bump(theta, bump, reference.bump_centre(bump), width, peak),
    )
    j0, j1 = np.linspace(-4, 2, 121), np.linspace(0.05, 8, 160)
    phases = reference.phase(j0[None, :], j1[:, None])
    yield (
        "phases",
        "What the ring does: settle evenly, make a bump, or run away.",
        "环状网络的相图：均匀、活动包或发散。",
        reference.plot_phase_diagram(j0, j1, phases, reference.j0_limit(j1)),
    )
