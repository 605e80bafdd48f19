"""Pictures are numbered, not named."""

LOSES = ["test_three_titled_images"]


def plot_recall(pattern, cue, recalled, shape):
    fig, axes = plt.subplots(1, 3)
    for k, (ax, picture) in enumerate(zip(axes, (pattern, cue, recalled))):
        ax.imshow(np.reshape(picture, shape), cmap="Greys")
        ax.set_title(str(k + 1))
    return fig
