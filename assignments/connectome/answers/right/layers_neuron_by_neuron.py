"""Four layers; each neuron and each line drawn by a call of its own."""


def draw_connectome(names, chemical, gap, kinds):
    fig, ax = plt.subplots()
    union, count, place = undirected_union(chemical, gap), dict.fromkeys(KINDS, 0), []
    for kind in kinds:
        place.append((count[kind], -KINDS.index(kind) + 0.1 * np.sin(3 * count[kind])))
        count[kind] += 1
    for i in range(len(names)):
        for j in range(i):
            if union[i, j]:
                x, y = np.linspace(place[i], place[j], 9).T
                ax.plot(x, y + 0.05 * np.sin(np.linspace(0, np.pi, 9)) * (x[0] != x[-1]), "k", lw=0.2, zorder=1)
    for kind, colour in zip(KINDS, ("C0", "C1", "C2", "C3")):
        label = f"{kind} neurons"
        for i in range(len(names)):
            if kinds[i] == kind:
                ax.scatter([place[i][0]], [place[i][1]], color=colour, label=label, zorder=2)
                label = None
    ax.legend()
    plt.axis("off")
