"""Potentials of ions."""

import numpy as np

R, F = 8.314462618, 96485.33212


def nernst_potential(valence, outside, inside, celsius=37.0):
    vt = 1e3 * R * (celsius + 273.15) / F
    return vt * np.log(np.divide(outside, inside)) / np.asarray(valence, float)


def ghk_potential(permeability, outside, inside, valence, celsius=37.0):
    num = den = 0.0
    for p, o, i, z in zip(permeability, outside, inside, valence):
        if z < 0:
            o, i = i, o
        num += p * o
        den += p * i
    return 1e3 * R * (celsius + 273.15) / F * np.log(num / den)
