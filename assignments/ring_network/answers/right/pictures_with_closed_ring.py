"""The ring closed in the picture, colours as red-green-blue, subscripts, bars, a colour bar made apart."""


def plot_bump(theta, rates, centre, theta_c, peak):
    fig, ax = plt.subplots()
    degrees = np.degrees(theta)
    for x, r in zip(degrees, rates):
        ax.bar(x, r, 4, color="lightgrey")
    profile = peak * np.maximum(np.cos(theta - centre) - np.cos(theta_c), 0) / (1 - np.cos(theta_c))
    ax.plot(degrees, profile, "r", label="theory")
    ax.bar(np.nan, np.nan, color="lightgrey", label="simulation")
    ax.set(xlabel=r"preferred direction in $^\circ$", ylabel=r"rate (spikes s$^{-1}$)")
    ax.legend()
    return fig


def plot_phase_diagram(j0, j1, phases, limit):
    fig, ax = plt.subplots()
    colours = np.array([[1, 1, 1], [1, 0.6, 0.2], [0.3, 0.3, 0.3]])[phases]
    ax.imshow(colours, origin="lower", extent=(j0[0], j0[-1], j1[0], j1[-1]), aspect="auto")
    ax.plot(limit, j1, "k")
    ax.set_xlim(j0[0], j0[-1])
    ax.set(xlabel="J₀", ylabel="coupling J₁ (no unit)")
    fig.text(0.2, 0.9, "homogeneous")
    fig.text(0.5, 0.9, "bump")
    fig.text(0.8, 0.9, "runaway")
    return fig


def plot_heading(times, rates, heading):
    from matplotlib.cm import ScalarMappable

    fig, ax = plt.subplots()
    closed = np.vstack([np.transpose(rates), np.transpose(rates)[:1]])
    seconds = np.asarray(times) / 1000
    image = ax.pcolormesh(seconds, np.linspace(-180, 180, len(closed)), closed, shading="nearest")
    folded = (np.degrees(heading) + 180) % 360 - 180
    for k in range(len(folded) - 1):
        if abs(folded[k + 1] - folded[k]) < 180:
            ax.vlines(seconds[k], folded[k], folded[k], color="w")
            ax.plot(seconds[k : k + 2], folded[k : k + 2], "w")
    fig.colorbar(ScalarMappable(norm=image.norm, cmap=image.cmap), ax=ax)
    ax.set(xlabel="time / s", ylabel="direction / °")
    return fig
