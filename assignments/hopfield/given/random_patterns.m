function patterns = random_patterns(networks, p, n, seed)
%RANDOM_PATTERNS Independent random patterns for several networks (given).
%
%   Parameters
%   ----------
%   networks, p, n : whole number
%       Number of networks, patterns per network, units per network.
%   seed : whole number
%       The same seed gives the same patterns (not those of the Python function).
%
%   Returns
%   -------
%   array of whole numbers, shape (networks, p, n)
%       +1 or -1 with equal probability.

rand('twister', seed);
patterns = 2 * (rand(networks, p, n) < 0.5) - 1;
end
