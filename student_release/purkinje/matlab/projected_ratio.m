function result = projected_ratio(cell, direction, spine_length)
%PROJECTED_RATIO Reach ratio of a cell seen along a direction.
%
%   Parameters
%   ----------
%   cell : struct (containers.Map where a key is no name)
%       A reconstruction.
%   direction : array, shape (3,)
%       Where the viewer looks.
%   spine_length : number
%       Reach of a spine, um.
%
%   Returns
%   -------
%   number
%       Area of the spine-reach zone over area of the convex hull, both in the plane
%       perpendicular to `direction`.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here cell is the argument and not the built-in function of that name.
%
%   Question 9, projection: Seen from a random side · 从随机方向看
%   (7 points). How values look in MATLAB: see check.m.

if nargin < 3 || isempty(spine_length), spine_length = 2; end
error('neurograde:NotImplemented', 'projected_ratio is yours to write');
end
