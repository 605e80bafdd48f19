"""Arrays only as long as each other: a valence is not shared by many concentrations."""

LOSES = ["test_nernst_for_any_ion"]


def nernst_potential(valence, outside, inside, celsius=37.0):
    if np.ndim(valence) == 0:
        return float(_thermal_voltage(celsius) / valence * math.log(outside / inside))
    return [float(_thermal_voltage(celsius) / z * math.log(o / i)) for z, o, i in zip(valence, outside, inside)]
