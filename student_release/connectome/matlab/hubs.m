function result = hubs(names, adjacency, count)
%HUBS The neurons with the most partners in an undirected graph.
%
%   Parameters
%   ----------
%   names : cell of texts
%       Names of the n neurons.
%   adjacency : array of whole numbers, shape (n, n)
%       A symmetric matrix of 0 and 1.
%   count : whole number
%       How many neurons to return.
%
%   Returns
%   -------
%   cell of texts
%       Their names, the one with the highest degree first; the order of equals is free.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 3, degrees_and_hubs: Degrees and hubs · 度数与枢纽
%   (7 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'hubs is yours to write');
end
