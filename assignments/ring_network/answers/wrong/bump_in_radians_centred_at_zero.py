"""The theory is drawn at 0 whatever the centre, and the simulation left out."""

LOSES = ["test_bump_is_drawn"]


def plot_bump(theta, rates, centre, theta_c, peak):
    theta = np.asarray(theta)
    fig, ax = plt.subplots()
    profile = peak * np.maximum(np.cos(theta) - np.cos(theta_c), 0) / (1 - np.cos(theta_c))
    ax.plot(np.degrees(theta), profile, label="theory")
    ax.plot([], [], label="simulation")
    ax.set(xlabel="direction (deg)", ylabel="rate (Hz)")
    ax.legend()
    return fig
