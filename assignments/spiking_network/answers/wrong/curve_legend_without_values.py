"""A legend without values."""

LOSES = ["test_sweep_labels"]


def plot_rate_cv(g, eta, rate, cv):
    fig, (a, b) = plt.subplots(1, 2)
    for k, (r, c) in enumerate(zip(rate, cv)):
        a.plot(g, r, label="abcdef"[k])
        b.plot(g, c)
    a.set(xlabel="g", ylabel="rate (Hz)")
    b.set(xlabel="g", ylabel="CV")
    a.legend()
    return fig
