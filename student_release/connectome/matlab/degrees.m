function [in_degree, out_degree] = degrees(adjacency)
%DEGREES In- and out-degree of every neuron.
%
%   Parameters
%   ----------
%   adjacency : array_like, shape (n, n)
%       Connections, rows send; any number other than 0 is one connection.
%
%   Returns
%   -------
%   in_degree, out_degree : ndarray of int, shape (n,)
%       Number of neurons that send to it, number of neurons to which it sends.
%
%   Question 3, degrees_and_hubs: Degrees and hubs · 度数与枢纽
%   (7 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'degrees is yours to write');
end
