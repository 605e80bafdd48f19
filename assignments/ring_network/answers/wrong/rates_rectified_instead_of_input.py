"""A current equation, tau du/dt = -u + w [u]_+ + I: rates may turn negative."""

LOSES = ["test_uncoupled_neurons", "test_transient_of_any_network", "test_settled_bump"]


def simulate_ring(weights, drive, rates, times, tau=10.0):
    weights = np.asarray(weights, float)
    u = np.array(rates, float)
    out = [u]
    for span in np.diff(times):
        steps = int(np.ceil(span / (tau / 50)))
        for _ in range(steps):
            u = u + span / steps / tau * (weights @ np.maximum(u, 0) + drive - u)
        out.append(u)
    return np.array(out)
