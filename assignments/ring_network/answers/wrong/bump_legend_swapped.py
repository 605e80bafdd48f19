"""The legend calls the theory simulation and the simulation theory."""

LOSES = ["test_bump_is_drawn"]


def plot_bump(theta, rates, centre, theta_c, peak):
    theta = np.asarray(theta)
    fig, ax = plt.subplots()
    profile = peak * np.maximum(np.cos(theta - centre) - np.cos(theta_c), 0) / (1 - np.cos(theta_c))
    ax.plot(np.degrees(theta), profile, label="simulation")
    ax.plot(np.degrees(theta), rates, "o", label="theory")
    ax.set(xlabel="preferred direction (deg)", ylabel="rate (Hz)")
    ax.legend()
    return fig
