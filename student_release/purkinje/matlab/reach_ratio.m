function result = reach_ratio(cell, spine_length)
%REACH_RATIO How much of its territory the arbor can reach.
%
%   Parameters
%   ----------
%   cell : struct (containers.Map where a key is no name)
%       A reconstruction.
%   spine_length : number
%       Reach of a spine, um.
%
%   Returns
%   -------
%   number
%       Area of the spine-reach zone divided by the area of the convex hull.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here cell is the argument and not the built-in function of that name.
%
%   Question 8, spine_reach: The spine-reach zone · 树突棘可及区
%   (9 points). How values look in MATLAB: see check.m.

if nargin < 2 || isempty(spine_length), spine_length = 2; end
error('neurograde:NotImplemented', 'reach_ratio is yours to write');
end
