"""A linear network whose rates are cut at zero after each step."""

LOSES = ["test_uncoupled_neurons", "test_transient_of_any_network"]


def simulate_ring(weights, drive, rates, times, tau=10.0):
    weights, u = np.asarray(weights, float), np.array(rates, float)
    out = [u]
    for span in np.diff(times):
        steps = int(np.ceil(span / (tau / 50)))
        for _ in range(steps):
            u = np.clip(u + span / steps / tau * (weights @ u + drive - u), 0, 1e6)
        out.append(u)
    return np.array(out)
