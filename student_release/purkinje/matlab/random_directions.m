function result = random_directions(n, seed)
%RANDOM_DIRECTIONS Directions drawn evenly from the sphere.
%
%   Parameters
%   ----------
%   n : whole number
%       How many.
%   seed : whole number
%       Seed of the random numbers: the same seed, the same directions.
%
%   Returns
%   -------
%   array, shape (n, 3)
%       Unit vectors; every patch of the sphere is as likely as any other of its area.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 9, projection: Seen from a random side · 从随机方向看
%   (7 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'random_directions is yours to write');
end
