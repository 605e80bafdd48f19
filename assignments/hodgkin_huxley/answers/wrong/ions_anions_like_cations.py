"""Goldman-Hodgkin-Katz with chloride on the side of the cations."""

LOSES = ["test_several_permeable_ions"]


def ghk_potential(permeability, outside, inside, valence, celsius=37.0):
    above, below = np.dot(permeability, outside), np.dot(permeability, inside)
    return _thermal_voltage(celsius) * np.log(above / below)
