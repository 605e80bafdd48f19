"""The bars stand at the right heights, but all one age late."""

LOSES = ["test_forgetting_is_drawn"]


def plot_forgetting(ages, mean, sem):
    fig, ax = plt.subplots()
    ax.plot(ages, mean)
    ax.errorbar(np.asarray(ages) + 5, mean, yerr=sem, fmt="none")
    ax.set(xlabel="age (patterns)", ylabel="overlap (no unit)")
    return fig
