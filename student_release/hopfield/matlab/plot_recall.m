function fig = plot_recall(pattern, cue, recalled, shape)
%PLOT_RECALL Draw a pattern, the corrupted cue, and what the network makes of it.
%
%   Parameters
%   ----------
%   pattern, cue, recalled : array_like, shape (rows * columns,)
%       States of +1 and -1, pictures flattened row by row.
%   shape : tuple of int
%       (rows, columns).
%
%   Returns
%   -------
%   matplotlib.figure.Figure
%       Three images of `shape` (imshow or pcolormesh, row 0 at the top) from left to right: pattern, cue,
%       recalled, each with a title that says which it is (pixels need no axis labels).
%
%   Question 4, remembered: Picture: a pattern remembered · 图：被想起的图案
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'plot_recall is yours to write');
end
