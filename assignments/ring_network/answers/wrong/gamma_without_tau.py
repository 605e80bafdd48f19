"""omega = gamma: the time constant left out (10 ms kept as a constant)."""

LOSES = ["test_gamma_for_velocity"]


def gamma_for_velocity(velocity, tau=10.0):
    return np.radians(np.asarray(velocity, float)) * 10 / 1000


def track_heading(velocity, dt, rates, w_rest, w_turn, drive, tau=10.0):
    out = [np.array(rates, float)]
    for v in velocity:
        gamma = np.radians(v) * tau / 1000
        out.append(simulate_ring(w_rest + gamma * w_turn, drive, out[-1], [0, dt], tau)[-1])
    return np.array(out)
