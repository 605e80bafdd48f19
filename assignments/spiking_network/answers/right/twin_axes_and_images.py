"""Rasters of short lines, twin axes, an image with patches in its legend, bars before the line."""


def plot_rasters(trains, titles, n_neurons, t_start, t_stop, bin_width=0.5):
    k = len(trains)
    fig = plt.figure(figsize=(4 * k, 6))
    grid = fig.add_gridspec(2, k)
    for c, ((t, i), title) in enumerate(zip(trains, titles)):
        t, i = np.array(t), np.array(i)
        ax = fig.add_subplot(grid[0, c])
        keep = i % 3 == 0
        ax.vlines(t[keep], i[keep] - 0.4, i[keep] + 0.4, lw=0.5)
        ax.set_xlim(t_start, t_stop)
        ax.set_title(f"{title} ({n_neurons} neurons)")
        ax.set_ylabel("neuron index")
        ax2 = fig.add_subplot(grid[1, c], sharex=ax)
        edges = np.arange(t_start, t_stop + bin_width / 2, bin_width)
        h, e = np.histogram(t, edges)
        ax2.plot(e[:-1], h / n_neurons / (bin_width / 1000), drawstyle="steps-post")
        ax2.set_xlabel("$t$ [ms]")
        ax2.set_ylabel("$\\nu(t)$ [Hz]")
    return fig


def plot_rate_cv(g, eta, rate, cv):
    fig, ax = plt.subplots()
    tw = ax.twinx()
    lines = []
    for e, r, c in zip(eta, rate, cv):
        lines += ax.plot(g, r, "-o", label=f"rate, $\\eta$={e:.1f}")
        lines += tw.plot(g, c, "--s", label=f"CV, $\\eta$={e:.1f}")
    ax.set_xlabel("inhibition strength g")
    ax.set_ylabel("mean firing rate (Hz)")
    tw.set_ylabel("CV of ISI")
    ax.legend(handles=lines)
    return fig


def plot_phase_diagram(g, eta, states):
    names = {"SR": 0, "AR": 1, "SI": 2, "AI": 3, "silent": 4}
    z = np.array([[names[s] for s in row] for row in states], float)
    fig, ax = plt.subplots()
    im = ax.imshow(z[::-1], extent=[min(g), max(g), min(eta), max(eta)], aspect="auto", cmap="tab10", vmin=0, vmax=9)
    import matplotlib.patches as mp

    ax.legend(handles=[mp.Patch(color=im.cmap(im.norm(v)), label=f"{k}") for k, v in names.items() if (z == v).any()])
    ax.set_xlabel("g")
    ax.set_ylabel("$\\eta$")
    return fig


def plot_mean_field(g_theory, rate_theory, g, rate, sem):
    fig, ax = plt.subplots()
    ax.errorbar(g, rate, yerr=sem, fmt="ks", ecolor="r", elinewidth=2)
    ax.plot(g_theory, rate_theory, "--")
    ax.legend(["mean-field theory", "simulation"])
    ax.set_xlabel("relative inhibition g (dimensionless)")
    ax.set_ylabel("firing rate [spikes/s]")
    plt.show()
    return ax
