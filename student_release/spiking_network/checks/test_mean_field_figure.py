from autograder.checking import PER_SECOND, has_legend, labelled, public, question

pytestmark = question("mean_field_figure")


@public(points=2)
def test_theory_labels(student):
    """The axes are labelled, the rate in Hz, and a legend tells theory from simulation."""
    fig = student.plot_mean_field([0, 4, 8], [260, 101, 49], [0, 4, 8], [254, 102, 50], [2.0, 1.0, 0.5])
    assert labelled(fig, units=False, x=["g", "inhib", "抑制"], y=PER_SECOND)
    assert has_legend(fig, 2)
