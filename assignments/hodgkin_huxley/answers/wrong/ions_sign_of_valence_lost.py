"""Nernst potential with the size of the valence but not its sign."""

LOSES = ["test_nernst_for_any_ion"]


def nernst_potential(valence, outside, inside, celsius=37.0):
    return _thermal_voltage(celsius) / np.abs(valence) * np.log(np.asarray(outside) / np.asarray(inside))
