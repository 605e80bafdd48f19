function result = largest_strong_component(adjacency)
%LARGEST_STRONG_COMPONENT The largest set of neurons that can all reach each other along directed connections.
%
%   Parameters
%   ----------
%   adjacency : array, shape (n, n)
%       Connections, rows send.
%
%   Returns
%   -------
%   array of whole numbers
%       Rows of its neurons, in any order.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 5, strong_component: There and back again · 去而复返
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'largest_strong_component is yours to write');
end
