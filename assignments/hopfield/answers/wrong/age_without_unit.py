"""Age without its unit."""

LOSES = ["test_forgetting_labels"]


def plot_forgetting(ages, mean, sem):
    fig, ax = plt.subplots()
    ax.errorbar(ages, mean, yerr=sem)
    ax.set(xlabel="age", ylabel="overlap")
    return fig
