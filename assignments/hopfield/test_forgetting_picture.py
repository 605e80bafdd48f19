import numpy as np

from autograder.checking import hidden, holds, labelled, public, question, shows_curve

pytestmark = question("forgetting_picture")


@public(points=2)
def test_forgetting_labels(student):
    """Both axes are labelled: the age (in patterns) and the overlap."""
    fig = student.plot_forgetting(np.array([0, 10, 20]), np.array([1.0, 0.9, 0.3]), np.array([0.0, 0.02, 0.05]))
    assert labelled(fig, x=r"age|pattern|memor|stored|年龄|模式|记忆|存|时间", y=r"overlap|m\b|m_|重叠", units=False)
    label = " ".join([fig.supxlabel, *(axes.xlabel for axes in fig.axes)]).lower()
    counted = any(
        word in label
        for word in ("pattern", "stor", "memor", "记忆", "模式", "图案", "图样", "个", "(", "[", "（", "［")
    )
    assert holds(counted, "The age needs its unit: it is counted in patterns.")


@hidden(points=4, hint="curves-with-bars")
def test_forgetting_is_drawn(student, rng, credit):
    """The overlap is a line against age, with error bars."""
    ages = np.sort(rng.choice(80, 9, replace=False))
    mean, sem = np.sort(rng.uniform(0, 1, 9))[::-1], rng.uniform(0.01, 0.06, 9)
    fig = student.plot_forgetting(ages, mean, sem)
    with credit(0.5):
        assert shows_curve(fig, ages, mean, what="forgetting curve")
    with credit(0.5):
        bars = [bar for axes in fig.axes for bar in axes.error_bars()]
        drawn = any(
            len(b["yerr"]) == 9 and np.allclose([b["x"], b["y"], b["yerr"]], [ages, mean, sem], atol=1e-6) for b in bars
        )
        assert holds(drawn, "The error bars do not show the standard errors of their curve.")
