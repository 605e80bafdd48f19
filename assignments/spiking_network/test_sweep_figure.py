import numpy as np

from autograder.checking import has_legend, hidden, labelled, public, question, shows_curve

pytestmark = question("sweep_figure")


@public(points=2)
def test_sweep_labels(student):
    """Both panels are labelled, the rate in Hz, and a legend names each external input."""
    silent = [np.nan, np.nan, np.nan]
    fig = student.plot_rate_cv([0, 4, 8], [0, 2], [[0, 0, 0], [250, 100, 50]], [silent, [0.1, 0.2, 0.4]])
    assert labelled(fig, units=False, x=["g"], y=["Hz", "赫兹", "/s"])
    assert labelled(fig, units=False, y=["CV", "变异", "variation"])
    assert has_legend(fig, 2)


@hidden(points=2, hint="figure-curves")
def test_curves(student, rng, credit):
    """Every row of rates and of CVs is drawn as a line against g."""
    g = np.sort(rng.uniform(0, 9, 7))
    rate, cv = np.sort(rng.uniform(5, 300, (3, 7)))[:, ::-1], np.sort(rng.uniform(0.02, 0.8, (3, 7)))
    fig = student.plot_rate_cv(g, [1.0, 2.0, 3.0], rate, cv)
    for rows, what in ((rate, "rate"), (cv, "CV")):
        for row in rows:
            with credit(1 / 6):
                assert shows_curve(fig, g, row, what=what)
