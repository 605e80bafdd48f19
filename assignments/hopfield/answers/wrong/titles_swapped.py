"""The pictures stand in order, the titles of cue and recalled state are exchanged."""

LOSES = ["test_pictures"]


def plot_recall(pattern, cue, recalled, shape):
    fig, axes = plt.subplots(1, 3)
    for ax, picture, title in zip(axes, (pattern, cue, recalled), ("stored pattern", "recalled", "corrupted cue")):
        ax.imshow(np.reshape(picture, shape), cmap="Greys")
        ax.set_title(title)
    return fig
