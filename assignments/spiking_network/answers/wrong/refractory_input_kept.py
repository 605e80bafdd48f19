"""Input that arrives during the refractory period is stored and counts afterwards."""

LOSES = ["test_inputs_are_lost_while_refractory"]


def lif_spike_times(arrival, jump, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    v, now, free, spikes = 0.0, 0.0, 0.0, []
    for t, kick in zip(arrival, jump, strict=True):
        v = v * np.exp(-(t - now) / tau_m) + kick
        now = t
        if v >= theta and t >= free:
            spikes.append(t)
            v, free = v_reset, t + t_ref
    return np.array(spikes)
