function result = hull_area(cell)
%HULL_AREA Area of the convex hull of the arbor seen along z.
%
%   Parameters
%   ----------
%   cell : dict
%       A reconstruction.
%
%   Returns
%   -------
%   float
%       Area of the convex hull of the neurite points in the x-y plane, um^2.
%
%   Question 8, spine_reach: The spine-reach zone · 树突棘可及区
%   (9 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'hull_area is yours to write');
end
