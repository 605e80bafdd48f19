"""Concentrations as lists break down."""

LOSES = ["test_nernst_for_any_ion"]


_nernst = nernst_potential


def nernst_potential(valence, outside, inside, celsius=37.0):
    return _nernst(valence, outside, inside, celsius) + 0 * (outside / inside)
