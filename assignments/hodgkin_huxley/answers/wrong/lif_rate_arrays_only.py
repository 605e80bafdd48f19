"""Arrays only: a single current is refused."""

LOSES = ["test_rate_without_refractory_period"]
_r = lif_firing_rate


def lif_firing_rate(current, tau_m=20.0, t_ref=0.0):
    out = np.zeros(len(current))
    for k in range(len(current)):
        out[k] = _r(current[k], tau_m, t_ref)
    return out
