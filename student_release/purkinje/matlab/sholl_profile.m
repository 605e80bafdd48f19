function result = sholl_profile(cell, radii)
%SHOLL_PROFILE Sholl profile: how many branches pass through spheres around the soma.
%
%   A segment (a neurite point and its parent, the link to the soma included) crosses the
%   sphere of radius r about the root when one of its ends is nearer to the root than r and
%   the other is not. Distances are straight lines in three dimensions.
%
%   Parameters
%   ----------
%   cell : dict
%       A reconstruction.
%   radii : array_like, shape (m,)
%       Radii of the spheres, um.
%
%   Returns
%   -------
%   ndarray of int, shape (m,)
%       Number of crossings of each sphere.
%
%   References
%   ----------
%   Sholl, J. Anat. 87 (1953) 387.
%
%   Question 7, sholl: The Sholl profile · Sholl 分析
%   (5 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'sholl_profile is yours to write');
end
