function result = degree_preserving_graph(adjacency, seed)
%DEGREE_PRESERVING_GRAPH A random graph in which every neuron keeps its in-degree and its out-degree.
%
%   Swap the targets of two connections, a -> b and c -> d, into a -> d and c -> b; refuse
%   what would make a connection twice or join a neuron to itself; go on until nothing is
%   left of the original but the degrees (ten tries for each connection are plenty).
%
%   Parameters
%   ----------
%   adjacency : array of whole numbers, shape (n, n)
%       Directed connections, rows send, 0 and 1, zero diagonal.
%   seed : whole number
%       Seed of the random numbers: the same seed, the same graph.
%
%   Returns
%   -------
%   array of whole numbers, shape (n, n)
%       0 and 1, zero diagonal.
%
%   References
%   ----------
%   Maslov & Sneppen, Science 296 (2002) 910.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 10, null_models: Two null models · 两种零模型
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'degree_preserving_graph is yours to write');
end
