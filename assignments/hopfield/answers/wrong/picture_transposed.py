"""Pictures transposed, without titles."""

LOSES = ["test_three_titled_images", "test_pictures"]


def plot_recall(pattern, cue, recalled, shape):
    fig, axes = plt.subplots(1, 3)
    for ax, picture in zip(axes, (pattern, cue, recalled)):
        ax.imshow(np.reshape(picture, shape).T, cmap="Greys")
    return fig
