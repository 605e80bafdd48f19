import numpy as np
from autograder.checking import holds, labelled, public, question

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
