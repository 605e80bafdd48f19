function directions = random_directions(n, seed)
% Normally distributed vectors prefer no direction.
rng(seed);
directions = randn(n, 3);
directions = directions ./ vecnorm(directions, 2, 2);
end
