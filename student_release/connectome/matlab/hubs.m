function result = hubs(names, adjacency, count)
%HUBS The neurons with the most partners in an undirected graph.
%
%   Parameters
%   ----------
%   names : list of str
%       Names of the n neurons.
%   adjacency : array_like of int, shape (n, n)
%       A symmetric matrix of 0 and 1.
%   count : int
%       How many neurons to return.
%
%   Returns
%   -------
%   list of str
%       Their names, the one with the highest degree first; the order of equals is free.
%
%   Question 3, degrees_and_hubs: Degrees and hubs · 度数与枢纽
%   (7 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'hubs is yours to write');
end
