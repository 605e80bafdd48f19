"""Temperature left in degrees Celsius."""

LOSES = ["test_potassium", "test_nernst_for_any_ion", "test_one_permeable_ion", "test_several_permeable_ions"]


def _thermal_voltage(celsius):
    return 1000.0 * GAS_CONSTANT * celsius / FARADAY
