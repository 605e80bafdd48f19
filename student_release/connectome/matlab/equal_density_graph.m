function result = equal_density_graph(n, m, seed)
%EQUAL_DENSITY_GRAPH A directed random graph with a given number of connections.
%
%   Parameters
%   ----------
%   n, m : int
%       Number of neurons and of connections.
%   seed : int
%       Seed of the random numbers: the same seed, the same graph.
%
%   Returns
%   -------
%   ndarray of int, shape (n, n)
%       0 and 1, zero diagonal, exactly m ones; all such matrices equally likely.
%
%   Question 10, null_models: Two null models · 两种零模型
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'equal_density_graph is yours to write');
end
