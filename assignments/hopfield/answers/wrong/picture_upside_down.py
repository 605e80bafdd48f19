"""The first row at the bottom, and cue and recalled state exchanged."""

LOSES = ["test_pictures"]


def plot_recall(pattern, cue, recalled, shape):
    fig, axes = plt.subplots(1, 3)
    for ax, picture, title in zip(axes, (pattern, recalled, cue), ("pattern", "cue", "recalled")):
        ax.imshow(np.reshape(picture, shape), origin="lower")
        ax.set_title(title)
    return fig
