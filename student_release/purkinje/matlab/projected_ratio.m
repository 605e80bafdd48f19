function result = projected_ratio(cell, direction, spine_length)
%PROJECTED_RATIO Reach ratio of a cell seen along a direction.
%
%   Parameters
%   ----------
%   cell : dict
%       A reconstruction.
%   direction : array_like, shape (3,)
%       Where the viewer looks.
%   spine_length : float
%       Reach of a spine, um.
%
%   Returns
%   -------
%   float
%       Area of the spine-reach zone over area of the convex hull, both in the plane
%       perpendicular to `direction`.
%
%   Question 9, projection: Seen from a random side · 从随机方向看
%   (7 points). How values look in MATLAB: see check.m.

if nargin < 3 || isempty(spine_length), spine_length = 2; end
error('neurograde:NotImplemented', 'projected_ratio is yours to write');
end
