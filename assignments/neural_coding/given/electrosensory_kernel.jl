"""
Linear kernel of a model electrosensory neuron of the weakly electric fish.

Parameters
----------
tau : Array
    Time before the response, s.

Returns
-------
Array, shape of `tau`
    Kernel, Hz per second and per unit of the stimulus; 0 for negative `tau`.

References
----------
Dayan & Abbott, chapter 2, exercises.
"""
function electrosensory_kernel(tau)
    return @. ifelse(tau < 0, 0.0, -1000 * cos(2 * pi * (tau - 0.020) / 0.140) * exp(-abs(tau) / 0.060))
end
