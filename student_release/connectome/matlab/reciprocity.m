function [observed, expected] = reciprocity(adjacency)
%RECIPROCITY Pairs of neurons connected both ways: how many there are, how many to expect.
%
%   Parameters
%   ----------
%   adjacency : array_like of int, shape (n, n)
%       Directed connections, 0 and 1, zero diagonal.
%
%   Returns
%   -------
%   observed : int
%       Number of pairs connected in both directions (each pair counts once).
%   expected : float
%       Their mean number if as many connections lay at random among all ordered pairs.
%
%   Question 6, reciprocity: Reciprocity · 互惠连接
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'reciprocity is yours to write');
end
