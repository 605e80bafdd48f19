import numpy as np

from autograder.checking import hidden, holds, labelled, public, question

pytestmark = question("phase_diagram")


def coloured(ax):
    """Colour -> the points of that colour, of all scatters and unjoined lines together."""
    found = {}
    for points, colours in zip(ax.points, ax.point_colors, strict=False):
        for point, colour in zip(points[:, :2], colours, strict=False):
            found.setdefault(colour, []).append(point)
    for line in bare_lines(ax):
        found.setdefault(line.color, []).extend(np.column_stack([line.x, line.y]))
    return {colour: np.array(points) for colour, points in found.items()}


def bare_lines(ax):
    """Lines without a stroke."""
    return [line for line in ax.lines if line.linestyle.lower() in ("none", "", " ")]


def sets_of_markers(ax):
    """Each scatter, each line without a stroke, and all points of one colour, as arrays of points."""
    lines = [np.column_stack([line.x, line.y]) for line in bare_lines(ax)]
    return [points[:, :2] for points in ax.points] + lines + [*coloured(ax).values()]


def same_points(one, other):
    """Whether two sets of points are the same, in any order."""
    if len(one) != len(other):
        return False
    distance = np.abs(one[:, None, :] - other[None, :, :]).max(axis=2)
    return bool((distance.min(axis=1) < 1e-6).all() and (distance.min(axis=0) < 1e-6).all())


def shown_as_markers(fig, g, eta, states):
    """Whether each state has a set of markers of its own at its places."""
    across, up = np.meshgrid(g, eta)
    places = [np.column_stack([across[states == s], up[states == s]]) for s in np.unique(states)]
    return any(all(any(same_points(p, m) for m in sets_of_markers(ax)) for p in places) for ax in fig.axes)


def misnamed(fig, g, eta, states):
    """Whether a set of markers at the places of one state bears the name of another."""
    across, up = np.meshgrid(g, eta)
    named = [pair for ax in fig.axes for pair in zip(ax.points, ax.point_labels, strict=False)]
    named += [(np.column_stack([line.x, line.y]), line.label) for ax in fig.axes for line in ax.lines]
    for ax in fig.axes:
        markers = coloured(ax)
        entries = [*zip(ax.legend, ax.legend_colors, strict=False), *zip(fig.legend, fig.legend_colors, strict=False)]
        if len({colour for _, colour in entries}) == len(entries):  # else the shapes tell states apart
            named += [(markers[colour], label) for label, colour in entries if colour in markers]
    for points, label in named:
        told = [s for s in np.unique(states) if s in label]
        own = [s for s in told if same_points(points[:, :2], np.column_stack([across[states == s], up[states == s]]))]
        if told and len(points) > 1 and not own:
            return True
    return False


def shown_as_image(fig, states):
    """Whether an image has one value for each state, the first row of states at the bottom."""
    _, codes = np.unique(states, return_inverse=True)
    codes = codes.reshape(states.shape)
    for ax in fig.axes:
        for image in ax.images:
            rows = ax.seen(image)[::-1]
            rows = rows.reshape(*rows.shape[:2], -1)
            if rows.shape[:2] != states.shape:
                continue
            _, values = np.unique(rows.reshape(-1, rows.shape[2]), axis=0, return_inverse=True)
            pairs = set(zip(codes.ravel().tolist(), values.ravel().tolist(), strict=True))
            if len(pairs) == codes.max() + 1 == values.max() + 1:
                return True
    return False


@public(points=2)
def test_labels_and_names(student):
    """Both axes are labelled, and each state that occurs is named."""
    fig = student.plot_phase_diagram([1.0, 3.0, 5.0], [1.0, 2.0], [["SR", "AR", "AI"], ["SR", "SI", "AI"]])
    assert labelled(fig, units=False, x=["g", "inhib", "抑制"])
    named = fig.words()
    for state in ("SR", "AR", "AI", "SI"):
        assert holds(any(state in name for name in named), "A legend or text should name every state.")


@hidden(points=3, hint="figure-phase")
def test_states_stand_where_they_belong(student, rng):
    """Each state is shown at its g and its external rate."""
    g = np.round(np.sort(rng.uniform(0, 8, 6)) + np.arange(6), 2)
    eta = np.round(np.sort(rng.uniform(0.5, 3, 4)) + np.arange(4), 2)
    states = rng.choice(["SR", "AR", "SI", "AI"], (4, 6)).astype("U6")  # "silent" has six letters
    states[0, :4], states[3, 2:] = ["SR", "AR", "SI", "AI"], ["AI", "SR", "AR", "silent"]
    fig = student.plot_phase_diagram(g, eta, states.tolist())
    good = shown_as_markers(fig, g, eta, states) or shown_as_image(fig, states)
    assert holds(good, "The states are not shown where they belong.")
    assert holds(not misnamed(fig, g, eta, states), "The legend gives a state another one's name.")
