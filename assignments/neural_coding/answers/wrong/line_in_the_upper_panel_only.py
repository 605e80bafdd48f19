"""The line at the true stimulus stands among the counts, not at the posterior."""

LOSES = ["test_true_stimulus_is_marked"]


def decoding_figure(preferred, counts, s, posterior, s_true):
    fig, (top, bottom) = plt.subplots(2)
    top.plot(preferred, counts, "o")
    top.axvline(s_true, color="red", label="true stimulus")
    top.set(xlabel="preferred stimulus (degrees)", ylabel="spike count")
    bottom.plot(s, posterior, label="posterior")
    bottom.set(xlabel="stimulus (degrees)", ylabel="density (1/degree)")
    top.legend()
    bottom.legend()
    return fig
