using Random: MersenneTwister

"""
Independent random patterns for several networks (given).

Parameters
----------
networks, p, n : Int
    Number of networks, patterns per network, units per network.
seed : Int
    The same seed gives the same patterns (not those of the Python function).

Returns
-------
Array of Int, shape (networks, p, n)
    +1 or -1 with equal probability.
"""
function random_patterns(networks, p, n, seed)
    return rand(MersenneTwister(seed), [-1, 1], networks, p, n)
end
