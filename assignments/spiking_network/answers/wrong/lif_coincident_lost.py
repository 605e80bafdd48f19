"""On a grid, the jump of a moment is set, not added: of two arrivals together one is lost."""

LOSES = ["test_random_train"]


def lif_spike_times(arrival, jump, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    arrival, jump = np.asarray(arrival, float), np.asarray(jump, float)
    table = dict(zip(arrival.tolist(), jump.tolist()))
    spikes, v, now, free = [], 0.0, 0.0, 0.0
    for t, kick in table.items():
        if t < free:
            continue
        v = v * np.exp(-(t - now) / tau_m) + kick
        now = t
        if v >= theta:
            spikes.append(t)
            free = now = t + t_ref
            v = v_reset
    return np.array(spikes)
