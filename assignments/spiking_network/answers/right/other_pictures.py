"""Event plots, step lines, colour meshes and Chinese labels."""


def plot_rasters(trains, titles, n_neurons, t_start, t_stop, bin_width=0.5):
    fig, axes = plt.subplots(2, len(trains), figsize=(12, 5), squeeze=False)
    for i, (times, neurons) in enumerate(trains):
        times, neurons = np.asarray(times), np.asarray(neurons)
        rows = [times[(neurons == j) & (times >= t_start) & (times < t_stop)] for j in range(50)]
        axes[0, i].eventplot(rows, colors="k")
        axes[0, i].set_title(titles[i])
        axes[0, i].set_xlim(t_start, t_stop)
        axes[0, i].set_xlabel("时间 (ms)")
        axes[0, i].set_ylabel("神经元")
        centre, rate = population_rate(times, n_neurons, t_start, t_stop, bin_width)
        axes[1, i].step(centre, rate, where="mid")
        axes[1, i].set_xlabel("时间 (ms)")
        axes[1, i].set_ylabel("发放率 (Hz)")
    return fig, axes


def plot_rate_cv(g, eta, rate, cv):
    fig, axes = plt.subplots(2, 1, sharex=True)
    for k in range(len(eta)):
        axes[0].plot(g, rate[k], label=f"{eta[k]}")
        axes[1].plot(g, cv[k], "--")
    axes[0].set_ylabel("平均发放率 [Hz]")
    axes[1].set_ylabel("变异系数 CV")
    axes[1].set_xlabel("相对抑制强度 g")
    axes[0].legend(title="nu_ext / nu_thr")
    return fig


def plot_phase_diagram(g, eta, states):
    fig, ax = plt.subplots()
    names = sorted({s for row in states for s in row})
    codes = np.array([[names.index(s) for s in row] for row in states])
    ax.pcolormesh(g, eta, codes, shading="nearest")
    for j, row in enumerate(states):
        for i, name in enumerate(row):
            ax.text(g[i], eta[j], name, ha="center")
    ax.set_xlabel("g")
    ax.set_ylabel("nu_ext / nu_thr")
    return ax


def plot_mean_field(g_theory, rate_theory, g, rate, sem):
    plt.figure()
    plt.plot(g_theory, rate_theory, label="theory")
    plt.errorbar(g, rate, sem, linestyle="none", marker="s", label="simulation, mean ± SEM")
    plt.xlabel("g")
    plt.ylabel("rate [Hz]")
    plt.legend()
