"""The theory's bump with the peak taken for its amplitude A."""

LOSES = ["test_bump_is_drawn"]


def plot_bump(theta, rates, centre, theta_c, peak):
    theta = np.asarray(theta)
    fig, ax = plt.subplots()
    ax.plot(np.degrees(theta), rates, "o", label="simulation")
    ax.plot(np.degrees(theta), peak * np.maximum(np.cos(theta - centre) - np.cos(theta_c), 0), label="theory")
    ax.set(xlabel="preferred direction (deg)", ylabel="rate (Hz)")
    ax.legend()
    return fig
