function result = sholl_profile(cell, radii)
%SHOLL_PROFILE Sholl profile: how many branches pass through spheres around the soma.
%
%   A segment (a neurite point and its parent, the link to the soma included) crosses the
%   sphere of radius r about the root when one of its ends is nearer to the root than r and
%   the other is not. Distances are straight lines in three dimensions.
%
%   Parameters
%   ----------
%   cell : struct (containers.Map where a key is no name)
%       A reconstruction.
%   radii : array, shape (m,)
%       Radii of the spheres, um.
%
%   Returns
%   -------
%   array of whole numbers, shape (m,)
%       Number of crossings of each sphere.
%
%   References
%   ----------
%   Sholl, J. Anat. 87 (1953) 387.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here cell is the argument and not the built-in function of that name.
%
%   Question 7, sholl: The Sholl profile · Sholl 分析
%   (5 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'sholl_profile is yours to write');
end
