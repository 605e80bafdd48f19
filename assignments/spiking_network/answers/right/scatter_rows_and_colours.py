"""Scattered rows of chosen neurons, one legend for the figure, a colour for each known state, bars apart."""


def plot_rasters(trains, titles, n_neurons, t_start, t_stop, bin_width=0.5):
    fig, axs = plt.subplots(2, len(trains), sharex=True, squeeze=False)
    for c in range(len(trains)):
        t, i = trains[c]
        t, i = np.asarray(t), np.asarray(i)
        sel = np.random.RandomState(1).choice(n_neurons, min(n_neurons, 40), replace=False)
        for row, n in enumerate(sel):
            tt = t[i == n]
            axs[0, c].scatter(tt, np.full(tt.shape, row), s=1, c="k", marker="|")
        axs[0, c].set(title=titles[c], ylabel="神经元编号", xlim=[t_start, t_stop])
        ctr, r = population_rate(t, n_neurons, t_start, t_stop, bin_width)
        axs[1, c].plot(ctr, r)
        axs[1, c].fill_between(ctr, r, alpha=0.2)
        axs[1, c].set_xlabel("时间（毫秒）")
        axs[1, c].set_ylabel("发放率（赫兹）")
    return fig


def plot_rate_cv(g, eta, rate, cv):
    fig, axs = plt.subplots(2, 1, sharex=True)
    for k, e in enumerate(eta):
        axs[0].plot(g, np.ma.masked_invalid(np.asarray(rate)[k]))
        axs[1].plot(g, np.ma.masked_invalid(np.asarray(cv, float)[k]))
    fig.legend([f"ν_ext = {e} ν_thr" for e in eta])
    axs[0].set_ylabel("rate, Hz")
    axs[1].set_ylabel("CV")
    axs[1].set_xlabel("g")
    return fig, axs


def plot_phase_diagram(g, eta, states):
    colours = {"SR": "red", "AR": "blue", "SI": "orange", "AI": "green", "silent": "grey"}
    fig, ax = plt.subplots()
    for name in colours:
        pts = [(g[i], eta[j]) for j in range(len(eta)) for i in range(len(g)) if states[j][i] == name]
        if pts:
            x, y = zip(*pts)
            ax.scatter(x, y, color=colours[name], label=f"{name}", s=100)
    plt.legend()
    plt.xlabel("g")
    plt.ylabel("nu_ext/nu_thr")
    return fig


def plot_mean_field(g_theory, rate_theory, g, rate, sem):
    plt.figure()
    plt.plot(g_theory, rate_theory, label="Siegert")
    plt.scatter(g, rate, label="sim")
    plt.errorbar(g, rate, yerr=sem, fmt="none")
    plt.xlabel("g")
    plt.ylabel("rate (1/s)")
    plt.legend()
    return plt.gcf()
