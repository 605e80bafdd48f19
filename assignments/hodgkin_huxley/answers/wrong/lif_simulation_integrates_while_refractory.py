"""Spikes are forbidden in the refractory period, but v is integrated all the same."""

LOSES = ["test_interval_follows_the_closed_form", "test_follows_a_changing_current"]


def simulate_lif(current, dt, tau_m=20.0, t_ref=0.0):
    v, spikes = np.zeros(len(current)), []
    for k in range(len(current) - 1):
        v[k + 1] = v[k] + dt * (current[k] - v[k]) / tau_m
        if v[k + 1] >= 1 and (not spikes or (k + 1) * dt - spikes[-1] >= t_ref):
            spikes.append((k + 1) * dt)
            v[k + 1] = 0
    return v, np.array(spikes)
