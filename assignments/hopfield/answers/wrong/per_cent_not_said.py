"""Per cent drawn, a fraction named."""

LOSES = ["test_curves_and_bars"]


def plot_recall_probability(fractions, loads, mean, sem):
    fig, ax = plt.subplots()
    for k, m, e in zip(loads, mean, sem):
        ax.errorbar(100 * np.asarray(fractions), m, yerr=e, label=f"P = {k}")
    ax.set(xlabel="fraction of units flipped", ylabel="probability of perfect recall")
    ax.legend()
    return fig
