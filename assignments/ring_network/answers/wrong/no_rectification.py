"""A linear network: the rectification left out."""

LOSES = [
    "test_uncoupled_neurons",
    "test_transient_of_any_network",
    "test_settled_bump",
    "test_path_to_the_cue",
    "test_travelling_bump",
    "test_heading_is_integrated",
]


def simulate_ring(weights, drive, rates, times, tau=10.0):
    weights = np.asarray(weights, float)
    u = np.array(rates, float)
    out = [u]
    with np.errstate(over="ignore", invalid="ignore"):
        for span in np.diff(times):
            steps = int(np.ceil(span / (tau / 50)))
            for _ in range(steps):
                u = u + span / steps / tau * (weights @ u + drive - u)
            out.append(u)
    return np.clip(np.nan_to_num(out), -1e6, 1e6)
