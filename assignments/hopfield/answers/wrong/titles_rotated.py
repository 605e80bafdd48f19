"""Every picture has the title of the next."""

LOSES = ["test_pictures"]


def plot_recall(pattern, cue, recalled, shape):
    fig, axes = plt.subplots(1, 3)
    for ax, picture, title in zip(axes, (pattern, cue, recalled), ("cue", "recalled state", "pattern")):
        ax.imshow(np.reshape(picture, shape), cmap="Greys")
        ax.set_title(title)
    return fig
