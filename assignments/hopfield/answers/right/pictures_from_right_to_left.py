"""Panels made from right to left, extents with row 0 on top, strokes for error bars, symbols in the labels."""


def plot_recall(pattern, cue, recalled, shape):
    fig = plt.figure()
    rows, columns = shape
    for k, (picture, title) in enumerate(((recalled, "recalled"), (cue, "cue"), (pattern, "pattern"))):
        ax = fig.add_subplot(1, 3, 3 - k)
        ax.imshow(np.reshape(picture, shape), extent=(0, columns, 0, rows), cmap="Greys")
        ax.set_title(title)
    return fig


def plot_recall_probability(fractions, loads, mean, sem):
    fig, ax = plt.subplots()
    for k, p in enumerate(loads):
        ax.plot(fractions, mean[k], "o-", label=f"{p} patterns")
        ax.vlines(fractions, np.subtract(mean[k], sem[k]), np.add(mean[k], sem[k]))
    ax.set_xlabel("probability that a unit is flipped")
    ax.set_ylabel("probability of recall from the corrupted cue")
    fig.legend()
    return fig


def plot_forgetting(ages, mean, sem):
    fig, ax = plt.subplots()
    ax.plot(ages, mean)
    ax.vlines(ages, np.subtract(mean, sem), np.add(mean, sem))
    ax.set_xlabel("number of memories stored since")
    ax.set_ylabel(r"$m_\mu$")
    return fig
