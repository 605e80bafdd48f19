function fig = plot_heading(times, rates, heading)
%PLOT_HEADING Draw rates in space and time with the animal's heading on top.
%
%   Parameters
%   ----------
%   times : array, shape (T,)
%       Times, ms, equally spaced, not necessarily from 0 on.
%   rates : array, shape (T, N)
%       Rates of neurons with `preferred_directions(N)`, Hz.
%   heading : array, shape (T,)
%       Heading of the animal, rad, without jumps (it may exceed pi).
%
%   Returns
%   -------
%   handle of the figure
%       Rates as an image (imshow or pcolormesh), time in s along the horizontal axis, preferred direction
%       in degrees from -180 to 180 along the vertical one; a colour bar; the heading folded into
%       [-180, 180) degrees drawn over it (as points, or as a line that may be broken where it jumps);
%       axes labelled with units.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 18, heading_picture: Picture: heading in space and time · 图：时空中的朝向
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'plot_heading is yours to write');
end
