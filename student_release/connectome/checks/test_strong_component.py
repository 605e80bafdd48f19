from autograder.checking import public, question, same_set

pytestmark = question("strong_component")


@public(points=1)
def test_a_ring_with_a_tail(student):
    """Three neurons in a ring reach each other; one that only listens to them does not belong."""
    adjacency = [[0, 1, 0, 0], [0, 0, 1, 0], [1, 0, 0, 1], [0, 0, 0, 0]]
    assert same_set(student.largest_strong_component(adjacency), [0, 1, 2], what="component")
