from autograder.checking import close, public, question

pytestmark = question("ions")


@public(points=1)
def test_potassium(student):
    """Potassium, 5 mM outside and 140 mM inside a cell at 37 degrees, is at equilibrium near -89 mV."""
    assert close(student.nernst_potential(1, 5.0, 140.0, 37.0), -89.06, abs=0.1, what="Nernst potential")


@public(points=1)
def test_one_permeable_ion(student):
    """A membrane that only potassium crosses sits at potassium's equilibrium potential."""
    got = student.ghk_potential([1.0, 0.0, 0.0], [5.0, 145.0, 110.0], [140.0, 12.0, 10.0], [1, 1, -1], 37.0)
    assert close(got, -89.06, abs=0.1, what="resting potential")
