function result = random_graph(n, m, seed)
%RANDOM_GRAPH An Erdos-Renyi graph: undirected, with a given number of edges.
%
%   Parameters
%   ----------
%   n, m : whole number
%       Number of nodes and of edges.
%   seed : whole number
%       Seed of the random numbers: the same seed, the same graph.
%
%   Returns
%   -------
%   array of whole numbers, shape (n, n)
%       Symmetric, 0 and 1, zero diagonal, exactly m edges; all such graphs equally likely.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 8, small_world: A small world · 小世界
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'random_graph is yours to write');
end
