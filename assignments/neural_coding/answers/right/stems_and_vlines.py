"""Pictures drawn otherwise once more: vertical ticks, stairs, stems, joined points."""


def raster_figure(trials, rate, dt, bin_width):
    fig, axes = plt.subplots(2, 1, sharex=True)
    for i, trial in enumerate(trials):
        axes[0].vlines(trial, i + 0.1, i + 0.9)
    axes[0].set_ylabel("trial number")
    r = psth(trials, len(rate) * dt, bin_width)
    axes[1].stairs(r, np.arange(len(r) + 1) * bin_width, fill=True, alpha=0.5)
    axes[1].plot((np.arange(len(rate)) + 0.5) * dt, rate, "r")
    axes[1].set_xlabel("t / s")
    axes[1].set_ylabel("spikes/s")
    return fig


def decoding_figure(preferred, counts, s, posterior, s_true):
    fig, (a, b) = plt.subplots(2, 1)
    a.stem(preferred, counts)
    a.set(xlabel="preferred stimulus, degrees", ylabel="spikes")
    b.plot(s, posterior, label="posterior")
    b.plot([s_true, s_true], [0, max(posterior)], "--", label="truth")
    b.set(xlabel="stimulus (°)", ylabel="density (1/°)")
    b.legend()
    return fig
