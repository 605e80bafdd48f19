"""Curves are lines with the names in the reverse order, bars stand apart without names."""

LOSES = ["test_curves_and_bars"]


def plot_recall_probability(fractions, loads, mean, sem):
    fig, ax = plt.subplots()
    for k, m, e in zip(list(loads)[::-1], mean, sem):
        line = ax.plot(fractions, m, label=f"P = {k}")[0]
        ax.errorbar(fractions, m, yerr=e, fmt="none", color=line.get_color())
    ax.set(xlabel="fraction flipped", ylabel="probability of perfect recall")
    ax.legend()
    return fig
