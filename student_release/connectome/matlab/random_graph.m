function result = random_graph(n, m, seed)
%RANDOM_GRAPH An Erdos-Renyi graph: undirected, with a given number of edges.
%
%   Parameters
%   ----------
%   n, m : int
%       Number of nodes and of edges.
%   seed : int
%       Seed of the random numbers: the same seed, the same graph.
%
%   Returns
%   -------
%   ndarray of int, shape (n, n)
%       Symmetric, 0 and 1, zero diagonal, exactly m edges; all such graphs equally likely.
%
%   Question 8, small_world: A small world · 小世界
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'random_graph is yours to write');
end
