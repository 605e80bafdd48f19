function orders = random_orders(shape, n, seed)
%RANDOM_ORDERS Random permutations of the units (given), to flip or to update them in.
%
%   Parameters
%   ----------
%   shape : row of whole numbers
%       How many permutations: [5 10] gives 5 x 10 of them.
%   n : whole number
%       Number of units.
%   seed : whole number
%       The same seed gives the same permutations (not those of the Python function).
%
%   Returns
%   -------
%   array of whole numbers, shape (*shape, n)
%       Each row along the last axis is a permutation of 0 .. n-1 (add 1 before you index with it).

rand('twister', seed);
[~, orders] = sort(rand([shape(:).', n]), numel(shape) + 1);
orders = orders - 1;
end
