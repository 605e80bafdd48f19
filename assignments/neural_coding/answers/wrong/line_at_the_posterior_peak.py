"""The vertical line marks the estimate, not the stimulus that was shown."""

LOSES = ["test_true_stimulus_is_marked"]


def decoding_figure(preferred, counts, s, posterior, s_true):
    fig, (top, bottom) = plt.subplots(2)
    top.stem(preferred, counts)
    top.set(xlabel="preferred stimulus (deg)", ylabel="spike count")
    bottom.plot(s, posterior, label="posterior")
    bottom.axvline(s[int(np.argmax(posterior))], label="true stimulus")
    bottom.set(xlabel="stimulus (deg)", ylabel="density (1/deg)")
    bottom.legend()
    return fig
