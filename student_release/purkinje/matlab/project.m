function result = project(xyz, direction)
%PROJECT The points as seen along a direction.
%
%   Parameters
%   ----------
%   xyz : array, shape (n, 3)
%       Points, um.
%   direction : array, shape (3,)
%       Where the viewer looks: any vector other than zero, of any length.
%
%   Returns
%   -------
%   array, shape (n, 2)
%       Coordinates, um, along two orthogonal unit vectors of the plane perpendicular to
%       `direction`. Which two, and the origin, are free.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 9, projection: Seen from a random side · 从随机方向看
%   (7 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'project is yours to write');
end
