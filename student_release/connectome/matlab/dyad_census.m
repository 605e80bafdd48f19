function [mutual, one_way, unconnected] = dyad_census(adjacency)
%DYAD_CENSUS Count the pairs of neurons by how they are connected.
%
%   Parameters
%   ----------
%   adjacency : array of whole numbers, shape (n, n)
%       Directed connections, rows send, 0 and 1, zero diagonal.
%
%   Returns
%   -------
%   mutual, one_way, unconnected : whole number
%       Number of pairs connected both ways, one way, not at all.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 9, motif_census: Counting motifs of two and three neurons · 数一数二元和三元基序
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'dyad_census is yours to write');
end
