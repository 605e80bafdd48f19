import numpy as np

from autograder.checking import array, close, decreasing, hidden, holds, number, public, question

pytestmark = question("network_size")


def ratios(function, cases, *more):
    """Values of a scaling law relative to the first case: numerical factors drop out."""
    values = array([number(function(*map(float, case), *more), what="size") for case in cases], what="size")
    assert holds((values > 0).all(), "A size or a length is positive.")
    return values[1:] / values[0]


def cases_of(rng, n=8):
    """Numbers of neurons, diameters and lengths of spines (um), far apart."""
    diameter = rng.uniform(0.2, 1.0, n)
    return np.column_stack([10 ** rng.uniform(3, 7, n), diameter, diameter * rng.uniform(2, 8, n)])


@public(points=1)
def test_each_invention_saves_room(student):
    """Branching axons, dendrites and spines each make the network of a cortical column smaller."""
    designs = ["point-to-point", "axons", "dendrites", "spines"]
    sizes = [number(student.network_size(1e5, 0.3, 2.5, design), what="size") for design in designs]
    assert decreasing(sizes, what="size")


@hidden(points=2, hint="two-conditions")
def test_size_with_spines(student, reference, rng):
    """With spines the size depends on number, diameter and reach as wire volume and contacts demand."""
    cases = cases_of(rng)
    want = ratios(reference.network_size, cases, "spines")
    assert close(ratios(student.network_size, cases, "spines"), want, rel=1e-6, what="size")


@hidden(points=1, hint="volume-of-wire")
def test_size_of_other_designs(student, reference, rng, credit):
    """Without spines the size grows with number and diameter as each way of wiring demands."""
    cases = cases_of(rng)
    for design, share in (("point-to-point", 0.3), ("axons", 0.3), ("dendrites", 0.4)):
        with credit(share):
            want = ratios(reference.network_size, cases, design)
            assert close(ratios(student.network_size, cases, design), want, rel=1e-6, what="size")


@hidden(points=1, hint="two-conditions")
def test_length_of_a_dendrite(student, reference, rng):
    """The dendrite's length follows from the same two conditions."""
    cases = cases_of(rng)
    want = ratios(reference.dendrite_length, cases)
    assert close(ratios(student.dendrite_length, cases), want, rel=1e-6, what="length")
