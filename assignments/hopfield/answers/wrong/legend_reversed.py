"""Loads named in the reverse order."""

LOSES = ["test_curves_and_bars"]


def plot_recall_probability(fractions, loads, mean, sem):
    fig, ax = plt.subplots()
    for k, m, e in zip(list(loads)[::-1], mean, sem):
        ax.errorbar(fractions, m, yerr=e, label=f"P = {k}")
    ax.set(xlabel="fraction flipped", ylabel="probability of perfect recall")
    ax.legend()
    return fig
