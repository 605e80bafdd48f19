"""Counts and posterior share a panel, where the posterior lies flat on the axis."""

LOSES = ["test_counts_are_drawn"]


def decoding_figure(preferred, counts, s, posterior, s_true):
    fig, ax = plt.subplots()
    ax.plot(preferred, counts, "o", label="counts")
    ax.plot(s, posterior, label="posterior")
    ax.axvline(s_true, color="red", label="true stimulus")
    ax.set(xlabel="stimulus (degrees)", ylabel="spike count")
    ax.legend()
    return fig
