"""Colours of ink and paper for states, meshes whose rows run down, masked pixels, Chinese labels, per cent."""


def plot_recall(pattern, cue, recalled, shape):
    fig, (first, second, third) = plt.subplots(1, 3)
    rows, columns = shape
    ink = np.ones((rows, columns, 3))
    ink[np.reshape(pattern, shape) > 0] = (1, 0, 0)
    first.imshow(ink)
    second.pcolormesh(np.arange(columns + 1), np.arange(rows, -1, -1), np.reshape(cue, shape))
    state = np.reshape(recalled, shape)
    third.imshow(np.ma.masked_where(state < 0, state))
    for ax, title in ((first, "存储的模式"), (second, "线索"), (third, "回忆结果")):
        ax.set_title(title)
    return fig


def plot_forgetting(ages, mean, sem):
    fig, ax = plt.subplots()
    ax.errorbar(ages, mean, sem, capsize=3)
    ax.set_xlabel("之后存入的记忆数")
    ax.set_ylabel("重叠 $m$")
    return fig


def plot_recall_probability(fractions, loads, mean, sem):
    fig, ax = plt.subplots()
    for p, m, e in zip(loads, np.asarray(mean), np.asarray(sem)):
        ax.errorbar(fractions, 100 * m, 100 * e, capsize=3, label=f"P = {p}")
    ax.set_xlabel("cue: fraction of units flipped")
    ax.set_ylabel("probability of perfect recall (%)")
    ax.legend()
    return fig
