function directions = random_directions(n, seed)
% All divided by one norm, that of the matrix, instead of each by its own.
% LOSES: test_unit_vectors, test_directions_are_even
rng(seed);
directions = randn(n, 3);
directions = directions / norm(directions);
end
