"""Subfigures with titles, stairs, per second in formulas, a colour bar that names states, strokes for error bars."""


def plot_rasters(trains, titles, n_neurons, t_start, t_stop, bin_width=0.5):
    fig = plt.figure(figsize=(4 * len(trains), 5))
    parts = np.atleast_1d(fig.subfigures(1, len(trains)))
    for part, (t, i), title in zip(parts, trains, titles):
        part.suptitle(title)
        top, bottom = part.subplots(2, 1, sharex=True)
        t, i = np.asarray(t), np.asarray(i)
        top.plot(t[i < 50], i[i < 50], "|", ms=3)
        top.set_xlim(t_start, t_stop)
        top.set_ylabel("neuron")
        edges = np.arange(t_start, t_stop + bin_width / 2, bin_width)
        count, _ = np.histogram(t, edges)
        bottom.stairs(count / n_neurons / bin_width * 1000, edges)
        bottom.set_xlabel("t (ms)")
        bottom.set_ylabel("rate (s$^{-1}$)")
    return fig


def plot_rate_cv(g, eta, rate, cv):
    fig, (left, right) = plt.subplots(1, 2)
    for e, r, c in zip(eta, rate, cv):
        left.semilogy(g, r, "o-", label=rf"$\eta = {e:g}$")
        right.plot(g, c, "o-", label=rf"$\eta = {e:g}$")
    left.set(xlabel="相对抑制强度", ylabel=r"mean rate ($\mathrm{s}^{-1}$)")
    right.set(xlabel="相对抑制强度", ylabel="$C_V$")
    left.legend()
    return fig


def plot_phase_diagram(g, eta, states):
    states = np.array(states)
    names = sorted(set(states.ravel().tolist()))
    code = np.searchsorted(names, states)
    fig, ax = plt.subplots()
    mesh = ax.pcolormesh(g, np.asarray(eta)[::-1], code[::-1], shading="nearest", cmap=plt.get_cmap("Set2", len(names)))
    bar = fig.colorbar(mesh, ticks=range(len(names)))
    bar.ax.set_yticklabels(names)
    ax.set_xlabel("relative inhibition")
    ax.set_ylabel("external rate / threshold rate")
    return fig


def plot_mean_field(g_theory, rate_theory, g, rate, sem):
    fig, ax = plt.subplots()
    ax.plot(g_theory, rate_theory, label="theory")
    ax.plot(g, rate, "o", label="simulation")
    ax.vlines(g, np.subtract(rate, sem), np.add(rate, sem))
    ax.set_xlabel("inhibition / excitation")
    ax.set_ylabel("firing rate (spikes per second)")
    ax.legend()
    return fig
