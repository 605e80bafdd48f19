"""Rate and CV labels on the wrong panels."""

LOSES = ["test_curves"]


def plot_rate_cv(g, eta, rate, cv):
    fig, (a, b) = plt.subplots(1, 2)
    for e, r, c in zip(eta, rate, cv):
        a.plot(g, r, label=f"eta = {e}")
        b.plot(g, c)
    a.set(xlabel="g", ylabel="CV")
    b.set(xlabel="g", ylabel="rate (Hz)")
    a.legend()
    return fig
