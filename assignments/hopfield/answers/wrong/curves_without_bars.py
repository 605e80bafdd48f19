"""Lines without error bars, axes without labels."""

LOSES = ["test_labels_and_legend", "test_curves_and_bars", "test_forgetting_labels", "test_forgetting_is_drawn"]


def plot_recall_probability(fractions, loads, mean, sem):
    fig, ax = plt.subplots()
    for p, m in zip(loads, mean):
        ax.plot(fractions, m)
    return fig


def plot_forgetting(ages, mean, sem):
    fig, ax = plt.subplots()
    ax.plot(ages, mean)
    return fig
