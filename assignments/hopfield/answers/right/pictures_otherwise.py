"""Pictures with pcolormesh and inverted colours, per cent on the axis, points and bars apart, Chinese labels."""


def plot_recall(pattern, cue, recalled, shape):
    fig = plt.figure()
    for k, (picture, title) in enumerate(((pattern, "原图"), (cue, "线索"), (recalled, "回想"))):
        ax = fig.add_subplot(1, 3, k + 1)
        ax.pcolormesh((1 - np.asarray(picture).reshape(shape)) / 2, cmap="gray")
        ax.invert_yaxis()
        ax.set_title(title)
    return fig


def plot_recall_probability(fractions, loads, mean, sem):
    fig, ax = plt.subplots()
    percent = 100 * np.asarray(fractions)
    for k, p in enumerate(loads):
        ax.plot(percent, mean[k], label=f"P={p}")
        ax.errorbar(percent, mean[k], sem[k], fmt="none", ecolor="k")
    ax.set_xlabel("翻转的单元（%）")
    ax.set_ylabel("完美回想的概率")
    ax.legend()
    return fig


def plot_forgetting(ages, mean, sem):
    plt.errorbar(ages, mean, sem, fmt="o-")
    plt.xlabel("年龄（模式数）")
    plt.ylabel("重叠")
    return plt.gcf()
