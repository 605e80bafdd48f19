"""External inputs named in the reverse order."""

LOSES = ["test_curves"]


def plot_rate_cv(g, eta, rate, cv):
    fig, (a, b) = plt.subplots(1, 2)
    for e, r, c in zip(list(eta)[::-1], rate, cv):
        a.plot(g, r, label=f"eta = {e}")
        b.plot(g, c)
    a.set(xlabel="g", ylabel="rate (Hz)")
    b.set(xlabel="g", ylabel="CV")
    a.legend()
    return fig
