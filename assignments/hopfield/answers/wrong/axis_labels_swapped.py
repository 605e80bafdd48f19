"""Labels on the wrong axes."""

LOSES = ["test_labels_and_legend"]


def plot_recall_probability(fractions, loads, mean, sem):
    fig, ax = plt.subplots()
    for k, m, e in zip(loads, mean, sem):
        ax.errorbar(fractions, m, yerr=e, label=f"P = {k}")
    ax.set(ylabel="fraction of units flipped", xlabel="probability of perfect recall")
    ax.legend()
    return fig
