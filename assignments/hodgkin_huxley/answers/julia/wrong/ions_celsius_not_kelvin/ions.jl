# Degrees Celsius taken for kelvin.
# LOSES: test_potassium, test_nernst_for_any_ion
nernst_potential(valence, outside, inside, celsius=37.0) =
    @. 1000 * 8.314462618 * celsius / 96485.33212 / valence * log(outside / inside)
