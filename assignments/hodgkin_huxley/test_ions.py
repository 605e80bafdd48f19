from autograder.checking import close, hidden, public, question

pytestmark = question("ions")


@public(points=1)
def test_potassium(student):
    """Potassium, 5 mM outside and 140 mM inside a cell at 37 degrees, is at equilibrium near -89 mV."""
    assert close(student.nernst_potential(1, 5.0, 140.0, 37.0), -89.06, abs=0.1, what="Nernst potential")


@hidden(points=2, hint="nernst-valence")
def test_nernst_for_any_ion(student, reference, rng, credit):
    """The Nernst potential is right for ions of any charge, at any temperature, for arrays."""
    valence = rng.permutation([1, -1, 2, -2, 1, -1])
    outside, inside = rng.uniform(1, 150, 6), rng.uniform(1, 150, 6)
    celsius = rng.uniform(4, 40)
    # Loose enough that rounded constants (273, 8.31, 96500) pass.
    one_inside = (2, outside.tolist(), float(inside[0]))  # one ion and one inside, several outsides, in a list
    for share, ions in ((0.8, (valence, outside, inside)), (0.2, one_inside)):
        with credit(share):
            got = student.nernst_potential(*ions, celsius)
            want = reference.nernst_potential(*ions, celsius)
            assert close(got, want, rel=2e-3, abs=0.02, what="Nernst potential")


@public(points=1)
def test_one_permeable_ion(student):
    """A membrane that only potassium crosses sits at potassium's equilibrium potential."""
    got = student.ghk_potential([1.0, 0.0, 0.0], [5.0, 145.0, 110.0], [140.0, 12.0, 10.0], [1, 1, -1], 37.0)
    assert close(got, -89.06, abs=0.1, what="resting potential")


@hidden(points=2, hint="ghk-anions")
def test_several_permeable_ions(student, reference, rng, credit):
    """Cations and anions together set the resting potential, each with its permeability."""
    cations = (rng.uniform(0.1, 1, 3), rng.uniform(2, 150, 3), rng.uniform(2, 150, 3), [1, 1, 1])
    celsius = rng.uniform(4, 40)
    with credit(0.5):
        got = student.ghk_potential(*cations, celsius)
        want = reference.ghk_potential(*cations, celsius)
        assert close(got, want, rel=2e-3, abs=0.02, what="resting potential")
    # K+, Na+, Cl- with the anion as permeable as potassium and far from its equilibrium.
    mixed = (
        [1.0, rng.uniform(0.02, 0.1), rng.uniform(0.6, 1.2)],
        [rng.uniform(3, 6), 145.0, 120.0],
        [140.0, 12.0, rng.uniform(8, 30)],
        [1, 1, -1],
    )
    with credit(0.5):
        got = student.ghk_potential(*mixed, celsius)
        want = reference.ghk_potential(*mixed, celsius)
        assert close(got, want, rel=2e-3, abs=0.02, what="resting potential")
