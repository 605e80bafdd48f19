function [in_degree, out_degree] = degrees(adjacency)
%DEGREES In- and out-degree of every neuron.
%
%   Parameters
%   ----------
%   adjacency : array, shape (n, n)
%       Connections, rows send; any number other than 0 is one connection.
%
%   Returns
%   -------
%   in_degree, out_degree : array of whole numbers, shape (n,)
%       Number of neurons that send to it, number of neurons to which it sends.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 3, degrees_and_hubs: Degrees and hubs · 度数与枢纽
%   (7 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'degrees is yours to write');
end
