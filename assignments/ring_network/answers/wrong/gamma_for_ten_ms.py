"""gamma for tau = 10 ms in a network of another tau: the heading is integrated with a gain."""

LOSES = ["test_heading_is_integrated", "test_network_turns_with_the_animal"]


def track_heading(velocity, dt, rates, w_rest, w_turn, drive, tau=10.0):
    out = [np.array(rates, float)]
    for v in velocity:
        w = w_rest + gamma_for_velocity(v) * w_turn
        out.append(simulate_ring(w, drive, out[-1], [0, dt], tau)[-1])
    return np.array(out)
