using Random: MersenneTwister, randperm

"""
Random permutations of the units (given), to flip or to update them in.

Parameters
----------
shape : Tuple of Int
    How many permutations: (5, 10) gives 5 x 10 of them.
n : Int
    Number of units.
seed : Int
    The same seed gives the same permutations (not those of the Python function).

Returns
-------
Array of Int, shape (shape..., n)
    Each row along the last axis is a permutation of 0 .. n-1 (add 1 before you index with it).
"""
function random_orders(shape, n, seed)
    rng = MersenneTwister(seed)
    orders = zeros(Int, shape..., n)
    for place in CartesianIndices(Tuple(shape))
        orders[place, :] = randperm(rng, n) .- 1
    end
    return orders
end
