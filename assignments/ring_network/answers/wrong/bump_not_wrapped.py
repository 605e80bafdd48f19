"""The theory's bump is cut off at 180 degrees instead of going round."""

LOSES = ["test_bump_is_drawn"]


def plot_bump(theta, rates, centre, theta_c, peak):
    theta = np.asarray(theta)
    fig, ax = plt.subplots()
    inside = np.abs(theta - centre) < theta_c
    profile = np.where(inside, peak * (np.cos(theta - centre) - np.cos(theta_c)) / (1 - np.cos(theta_c)), 0)
    ax.plot(np.degrees(theta), profile, label="theory")
    ax.plot(np.degrees(theta), rates, "o", label="simulation")
    ax.set(xlabel="preferred direction (deg)", ylabel="rate (Hz)")
    ax.legend()
    return fig
