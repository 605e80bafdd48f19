"""Euler on one fine grid, linearly interpolated to the times asked for."""


def simulate_ring(weights, drive, rates, times, tau=10.0):
    times = np.asarray(times, float)
    dt = tau / 50
    steps = int(np.ceil((times[-1] - times[0]) / dt)) + 1
    u = np.zeros((steps + 1, len(rates)))
    u[0] = rates
    for k in range(steps):
        u[k + 1] = u[k] + dt / tau * (np.maximum(weights @ u[k] + drive, 0) - u[k])
    grid = times[0] + dt * np.arange(steps + 1)
    return np.array([np.interp(times, grid, column) for column in u.T]).T
