"""A refractory period is imposed before the first spike, too."""

LOSES = ["test_interval_follows_the_closed_form", "test_follows_a_changing_current"]


_plain = simulate_lif


def simulate_lif(current, dt, tau_m=20.0, t_ref=0.0):
    quiet = round(t_ref / dt)
    v, spikes = _plain(current[quiet:], dt, tau_m, t_ref)
    return np.concatenate([np.zeros(quiet), v]), spikes + t_ref
