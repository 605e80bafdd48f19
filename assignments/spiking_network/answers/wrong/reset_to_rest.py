"""After a spike v starts from rest instead of from the reset potential."""

LOSES = ["test_random_train", "test_inputs_are_lost_while_refractory"]


def lif_spike_times(arrival, jump, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    v, now, free, spikes = 0.0, 0.0, 0.0, []
    for t, kick in zip(arrival, jump, strict=True):
        if t < free:
            continue
        v = v * np.exp(-(t - now) / tau_m) + kick
        now = t
        if v >= theta:
            spikes.append(t)
            v, free = 0.0, t + t_ref
    return np.array(spikes)
