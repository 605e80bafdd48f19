"""The legend is a list of names in the reverse order."""

LOSES = ["test_curves_and_bars"]


def plot_recall_probability(fractions, loads, mean, sem):
    fig, ax = plt.subplots()
    for m, e in zip(mean, sem):
        ax.errorbar(fractions, m, yerr=e)
    ax.set(xlabel="fraction flipped", ylabel="probability of perfect recall")
    ax.legend([f"P = {k}" for k in list(loads)[::-1]])
    return fig
