"""One current at a time breaks down."""

LOSES = ["test_implicit_f_i_equation"]


def adapting_lif_rate(current, jump, tau_m=10.0, tau_a=200.0):
    return np.array([_adapting_rate(i, jump, tau_m, tau_a) for i in current])
