"""v never below rest."""

LOSES = ["test_random_train"]


def lif_spike_times(arrival, jump, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    spikes, v, now, free = [], 0.0, 0.0, 0.0
    for t, kick in zip(arrival, jump):
        if t < free:
            continue
        v = max(v * np.exp(-(t - now) / tau_m) + kick, 0.0)
        now = t
        if v >= theta:
            spikes.append(t)
            free = now = t + t_ref
            v = v_reset
    return np.array(spikes)
