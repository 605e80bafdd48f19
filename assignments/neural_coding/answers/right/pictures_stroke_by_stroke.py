"""A bar for each count, strokes for the PSTH, stairs for the kernel, a line without ends, the circle in formulas."""


def kernel_figure(tau, kernel, recovered):
    fig, ax = plt.subplots()
    step = tau[1] - tau[0]
    ax.plot(tau, kernel, label="true")
    ax.stairs(recovered, np.append(tau, tau[-1] + step) - step / 2, label="recovered")
    ax.set_xlabel("time before the response (s)")
    ax.set_ylabel("kernel (Hz/s)")
    ax.legend()
    return fig


def raster_figure(trials, rate, dt, bin_width):
    fig, (top, bottom) = plt.subplots(2, 1, sharex=True)
    for k, spikes in enumerate(trials):
        top.vlines(spikes, k - 0.4, k + 0.4)
    t = (np.arange(len(rate)) + 0.5) * dt
    edges = np.arange(0, len(rate) * dt + bin_width / 2, bin_width)
    count, _ = np.histogram(np.concatenate(trials), edges)
    bottom.plot(t, rate, label="rate")
    bottom.hlines(count / len(trials) / bin_width, edges[:-1], edges[1:], label="PSTH")
    top.set_ylabel("trial")
    bottom.set_xlabel("time (s)")
    bottom.set_ylabel("spikes s$^{-1}$")
    bottom.legend()
    return fig


def decoding_figure(preferred, counts, s, posterior, s_true):
    fig, (a, b) = plt.subplots(1, 2)
    for place, count in zip(preferred, counts):
        a.bar(place, count, 4, color="grey")
    a.set_xlabel(r"preferred stimulus ($^\circ$)")
    a.set_ylabel("spikes")
    b.plot(s, posterior, label="posterior")
    b.axline((s_true, 0), (s_true, 1), color="k", label="true stimulus")
    b.set_xlabel(r"stimulus $s$ ($^\circ$)")
    b.set_ylabel("density")
    b.legend()
    return fig
