function fig = plot_recall(pattern, cue, recalled, shape)
%PLOT_RECALL Draw a pattern, the corrupted cue, and what the network makes of it.
%
%   Parameters
%   ----------
%   pattern, cue, recalled : array, shape (rows * columns,)
%       States of +1 and -1, pictures flattened row by row.
%   shape : row of whole numbers
%       (rows, columns).
%
%   Returns
%   -------
%   handle of the figure
%       Three images of `shape` (imshow or pcolormesh, row 0 at the top) from left to right: pattern, cue,
%       recalled, each with a title that says which it is (pixels need no axis labels).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 4, remembered: Picture: a pattern remembered · 图：被想起的图案
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'plot_recall is yours to write');
end
