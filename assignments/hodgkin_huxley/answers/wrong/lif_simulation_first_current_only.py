"""Only the first value of the current is used."""

LOSES = ["test_follows_a_changing_current"]


_changing_current = simulate_lif


def simulate_lif(current, dt, tau_m=20.0, t_ref=0.0):
    return _changing_current(np.full(len(current), current[0]), dt, tau_m, t_ref)
