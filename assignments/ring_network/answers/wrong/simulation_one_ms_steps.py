"""Steps of 1 ms whatever tau is."""

LOSES = ["test_transient_of_any_network"]


def simulate_ring(weights, drive, rates, times, tau=10.0):
    u = np.array(rates, float)
    out = [u]
    for span in np.diff(times):
        steps = max(1, int(np.ceil(span / 1.0)))
        for _ in range(steps):
            u = u + span / steps / tau * (np.maximum(np.asarray(weights) @ u + drive, 0) - u)
        out.append(u)
    return np.array(out)
