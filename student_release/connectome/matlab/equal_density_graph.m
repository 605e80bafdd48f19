function result = equal_density_graph(n, m, seed)
%EQUAL_DENSITY_GRAPH A directed random graph with a given number of connections.
%
%   Parameters
%   ----------
%   n, m : whole number
%       Number of neurons and of connections.
%   seed : whole number
%       Seed of the random numbers: the same seed, the same graph.
%
%   Returns
%   -------
%   array of whole numbers, shape (n, n)
%       0 and 1, zero diagonal, exactly m ones; all such matrices equally likely.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 10, null_models: Two null models · 两种零模型
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'equal_density_graph is yours to write');
end
