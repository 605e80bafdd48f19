"""Single precision and columns."""

_weights, _width, _peak, _velocity = ring_weights, half_width, peak_rate, bump_velocity


def preferred_directions(n):
    return np.float32(-np.pi + 2 * np.pi * np.arange(n) / n)[:, None]


def ring_weights(n, j0, j1, gamma=0.0):
    x = -np.pi + 2 * np.pi * np.arange(n) / n
    x = x[:, None] - x
    return np.float32((j0 + j1 * np.cos(x) + gamma * j1 * np.sin(x)) / n)


def half_width(j1):
    return np.float32(_width(j1))


def peak_rate(theta_c, j0, i0):
    return np.float32(_peak(theta_c, j0, i0))


def bump_centre(rates):
    rates = np.asarray(rates, np.float32)
    return np.angle(rates @ np.exp(1j * (-np.pi + 2 * np.pi * np.arange(rates.shape[-1]) / rates.shape[-1])))


def follow_cue(weights, rates, i0, strength, cue, times, tau=10.0):
    drive = i0 + strength * np.cos(preferred_directions(len(rates))[:, 0] - cue)
    return bump_centre(simulate_ring(weights, drive, rates, times, tau))


def plot_heading(times, rates, heading):
    rates = np.asarray(rates)
    fig, ax = plt.subplots()
    degrees = np.degrees(preferred_directions(rates.shape[1])[:, 0])
    mesh = ax.pcolormesh(np.asarray(times) / 1000, degrees, rates.T)
    ax.scatter(np.asarray(times) / 1000, (np.degrees(heading) + 180) % 360 - 180, s=2, c="w")
    ax.set(xlabel="t [s]", ylabel="direction [°]")
    fig.colorbar(mesh)
    return fig
