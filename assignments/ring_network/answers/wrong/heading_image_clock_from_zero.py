"""The image begins at 0 s, the heading at times[0]: the two do not lie on each other."""

LOSES = ["test_space_time_picture"]


def plot_heading(times, rates, heading):
    t = np.asarray(times) / 1000
    fig, ax = plt.subplots()
    image = ax.imshow(np.transpose(rates), aspect="auto", origin="lower", extent=(0, t[-1], -180, 180))
    ax.plot(t, (np.degrees(heading) + 180) % 360 - 180, "w.")
    ax.set(xlabel="time (s)", ylabel="direction (deg)")
    fig.colorbar(image, label="rate (Hz)")
    return fig
