function result = grow_arbor(points, balance)
%GROW_ARBOR Grow an arbor over given points: a minimum spanning tree with a balancing factor.
%
%   Start with the root alone. Then, again and again, join one free point i to one point j
%   of the tree: the pair with the least cost
%
%       |x_i - x_j| + balance * (path from the root to j + |x_i - x_j|),
%
%   where the path runs along the tree. The first term saves wire, the second saves time.
%
%   Parameters
%   ----------
%   points : array, shape (n, 3)
%       Positions, um; row 0 is the root.
%   balance : number
%       Balancing factor, 0 or more, dimensionless.
%
%   Returns
%   -------
%   array of whole numbers, shape (n,)
%       Row of the parent of each point; -1 for the root.
%
%   References
%   ----------
%   Cuntz, Forstner, Borst & Hausser, PLoS Comput. Biol. 6 (2010) e1000877.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here balance is the argument and not the built-in function of that name.
%
%   Question 12, grow_arbor: Growing an arbor · 长出一棵树突
%   (5 points, bonus). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'grow_arbor is yours to write');
end
