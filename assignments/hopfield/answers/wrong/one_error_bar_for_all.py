"""The first load's error bars drawn on every curve, and points not joined."""

LOSES = ["test_curves_and_bars", "test_forgetting_is_drawn"]

_plot = plot_recall_probability


def plot_recall_probability(fractions, loads, mean, sem):
    return _plot(fractions, loads, mean, [sem[0]] * len(loads))


def plot_forgetting(ages, mean, sem):
    fig, ax = plt.subplots()
    ax.errorbar(ages, mean, yerr=2 * np.asarray(sem))
    ax.set(xlabel="age (patterns)", ylabel="overlap")
    return fig
