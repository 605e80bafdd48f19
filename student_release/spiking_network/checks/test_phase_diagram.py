from autograder.checking import holds, labelled, public, question

pytestmark = question("phase_diagram")


@public(points=2)
def test_labels_and_names(student):
    """Both axes are labelled, and each state that occurs is named."""
    fig = student.plot_phase_diagram([1.0, 3.0, 5.0], [1.0, 2.0], [["SR", "AR", "AI"], ["SR", "SI", "AI"]])
    assert labelled(fig, units=False, x=["g", "inhib", "抑制"])
    named = fig.words()
    for state in ("SR", "AR", "AI", "SI"):
        assert holds(any(state in name for name in named), "A legend or text should name every state.")
