function result = total_length(cell)
%TOTAL_LENGTH Length of the arbor.
%
%   The sum over all neurite segments, in three dimensions. Whether the piece that joins
%   a dendrite to the soma counts is a matter of taste: both answers are accepted.
%
%   Parameters
%   ----------
%   cell : struct (containers.Map where a key is no name)
%       A reconstruction.
%
%   Returns
%   -------
%   number
%       Length, um.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here cell is the argument and not the built-in function of that name.
%
%   Question 2, total_length: How much dendrite? · 树突有多长？
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'total_length is yours to write');
end
