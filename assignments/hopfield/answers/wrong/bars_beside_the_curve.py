"""The error bars stand along the bottom, not on the curve."""

LOSES = ["test_forgetting_is_drawn"]


def plot_forgetting(ages, mean, sem):
    fig, ax = plt.subplots()
    ax.plot(ages, mean)
    ax.errorbar(ages, np.zeros(len(ages)), yerr=sem, fmt="none")
    ax.set(xlabel="age (patterns)", ylabel="overlap (no unit)")
    return fig
