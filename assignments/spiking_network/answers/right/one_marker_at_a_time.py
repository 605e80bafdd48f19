"""A scatter for every single point of the phase diagram, in its state's colour, and a legend of the figure."""


def plot_rasters(trains, titles, n_neurons, t_start, t_stop, bin_width=0.5):
    fig, axes = plt.subplots(2, len(trains), squeeze=False, sharex="col")
    for k, ((t, i), title) in enumerate(zip(trains, titles)):
        t, i = np.asarray(t), np.asarray(i)
        axes[0, k].eventplot([t[i == n] for n in range(40)])
        axes[0, k].set(title=title, ylabel="neuron", xlim=(t_start, t_stop))
        edges = np.arange(t_start, t_stop + bin_width / 2, bin_width)
        weights = np.full(t.size, 1000 / n_neurons / bin_width)
        axes[1, k].hist(t, edges, weights=weights, histtype="step")
        axes[1, k].set(xlabel="time (ms)", ylabel="每秒每个神经元的脉冲数")
    return fig


def plot_phase_diagram(g, eta, states):
    fig, ax = plt.subplots()
    colours = {"SR": "tab:red", "AR": "tab:blue", "SI": "tab:green", "AI": "tab:orange", "silent": "black"}
    seen = set()
    for row, e in zip(states, eta):
        for state, x in zip(row, g):
            ax.scatter(x, e, color=colours[state], label=None if state in seen else state)
            seen.add(state)
    ax.set(xlabel="抑制强度", ylabel="外部输入")
    fig.legend()
    return fig
