from autograder.checking import decreasing, number, public, question

pytestmark = question("network_size")


@public(points=1)
def test_each_invention_saves_room(student):
    """Branching axons, dendrites and spines each make the network of a cortical column smaller."""
    designs = ["point-to-point", "axons", "dendrites", "spines"]
    sizes = [number(student.network_size(1e5, 0.3, 2.5, design), what="size") for design in designs]
    assert decreasing(sizes, what="size")
