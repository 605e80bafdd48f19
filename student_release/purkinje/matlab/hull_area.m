function result = hull_area(cell)
%HULL_AREA Area of the convex hull of the arbor seen along z.
%
%   Parameters
%   ----------
%   cell : struct (containers.Map where a key is no name)
%       A reconstruction.
%
%   Returns
%   -------
%   number
%       Area of the convex hull of the neurite points in the x-y plane, um^2.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here cell is the argument and not the built-in function of that name.
%
%   Question 8, spine_reach: The spine-reach zone · 树突棘可及区
%   (9 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'hull_area is yours to write');
end
