"""The image stands at 0 to 360 degrees, though its rows begin at -180."""

LOSES = ["test_space_time_picture"]


def plot_heading(times, rates, heading):
    t = np.asarray(times) / 1000
    fig, ax = plt.subplots()
    image = ax.imshow(np.transpose(rates), aspect="auto", origin="lower", extent=(t[0], t[-1], 0, 360))
    ax.plot(t, (np.degrees(heading) + 180) % 360 - 180, "w.")
    ax.set(xlabel="time (s)", ylabel="direction (deg)")
    fig.colorbar(image, label="rate (Hz)")
    return fig
