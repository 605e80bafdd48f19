"""Space and time exchanged in the image, and the heading not folded."""

LOSES = ["test_space_time_picture"]


def plot_heading(times, rates, heading):
    fig, ax = plt.subplots()
    image = ax.imshow(rates, aspect="auto", origin="lower", extent=(0, times[-1] / 1000, -180, 180))
    ax.plot(np.asarray(times) / 1000, np.degrees(heading))
    ax.set(xlabel="time (s)", ylabel="direction (deg)")
    fig.colorbar(image)
    return fig
