"""The legend calls the posterior the true stimulus."""

LOSES = ["test_posterior_is_drawn"]


def decoding_figure(preferred, counts, s, posterior, s_true):
    fig, (top, bottom) = plt.subplots(2)
    top.plot(preferred, counts, "o")
    top.set(xlabel="preferred stimulus (degrees)", ylabel="spike count")
    bottom.plot(s, posterior, label="true stimulus")
    bottom.axvline(s_true, color="red", label="posterior")
    bottom.set(xlabel="stimulus (degrees)", ylabel="density (1/degree)")
    bottom.legend()
    return fig
