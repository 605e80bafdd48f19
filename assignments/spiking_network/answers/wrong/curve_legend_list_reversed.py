"""The legend is a list of names in the reverse order."""

LOSES = ["test_curves"]


def plot_rate_cv(g, eta, rate, cv):
    fig, (a, b) = plt.subplots(1, 2)
    a.plot(g, np.transpose(rate))
    b.plot(g, np.transpose(cv))
    a.set(xlabel="g", ylabel="rate (Hz)")
    b.set(xlabel="g", ylabel="CV")
    a.legend([f"eta = {e}" for e in list(eta)[::-1]])
    return fig
