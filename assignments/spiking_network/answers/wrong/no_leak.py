"""The membrane potential does not decay between arrivals."""

LOSES = ["test_two_inputs_add_up_if_they_come_together", "test_random_train"]


def lif_spike_times(arrival, jump, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    v, free, spikes = 0.0, 0.0, []
    for t, kick in zip(arrival, jump, strict=True):
        if t < free:
            continue
        v += kick
        if v >= theta:
            spikes.append(t)
            v, free = v_reset, t + t_ref
    return np.array(spikes)
