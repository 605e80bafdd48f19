"""A legend that does not say which load."""

LOSES = ["test_labels_and_legend"]


def plot_recall_probability(fractions, loads, mean, sem):
    fig, ax = plt.subplots()
    for k, (m, e) in enumerate(zip(mean, sem)):
        ax.errorbar(fractions, m, yerr=e, label=f"curve {k + 1}")
    ax.set(xlabel="fraction flipped", ylabel="probability of perfect recall")
    ax.legend()
    return fig
