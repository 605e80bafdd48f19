"""Resting potential as the mean of the Nernst potentials, weighted with the permeabilities."""

LOSES = ["test_several_permeable_ions"]


def ghk_potential(permeability, outside, inside, valence, celsius=37.0):
    weight = np.asarray(permeability, dtype=float)
    potentials = nernst_potential(valence, np.asarray(outside), np.asarray(inside), celsius)
    return float(weight @ potentials / weight.sum())
