function [observed, expected] = reciprocity(adjacency)
%RECIPROCITY Pairs of neurons connected both ways: how many there are, how many to expect.
%
%   Parameters
%   ----------
%   adjacency : array of whole numbers, shape (n, n)
%       Directed connections, 0 and 1, zero diagonal.
%
%   Returns
%   -------
%   observed : whole number
%       Number of pairs connected in both directions (each pair counts once).
%   expected : number
%       Their mean number if as many connections lay at random among all ordered pairs.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 6, reciprocity: Reciprocity · 互惠连接
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'reciprocity is yours to write');
end
