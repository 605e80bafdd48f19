"""The network ignored: rates stay, only the best aligned neuron's position is rolled by whole neurons per step."""

LOSES = ["test_heading_is_integrated"]


def track_heading(velocity, dt, rates, w_rest, w_turn, drive, tau=10.0):
    n, out = len(rates), [np.array(rates, float)]
    for v in velocity:
        out.append(np.roll(out[-1], int(round(np.radians(v) * dt / 1000 * n / (2 * np.pi)))))
    return np.array(out)
