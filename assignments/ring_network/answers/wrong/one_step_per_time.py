"""One Euler step from each wanted time to the next, however far apart."""

LOSES = [
    "test_uncoupled_neurons",
    "test_transient_of_any_network",
    "test_growth_from_the_homogeneous_state",
    "test_settled_bump",
    "test_path_to_the_cue",
    "test_travelling_bump",
]


def simulate_ring(weights, drive, rates, times, tau=10.0):
    weights = np.asarray(weights, float)
    u = np.array(rates, float)
    out = [u]
    for span in np.diff(times):
        u = np.clip(u + span / tau * (np.maximum(weights @ u + drive, 0) - u), -1e6, 1e6)
        out.append(u)
    return np.array(out)
