function fig = plot_forgetting(ages, mean, sem)
%PLOT_FORGETTING Draw the forgetting curve.
%
%   Parameters
%   ----------
%   ages : array, shape (A,)
%       Age in number of patterns stored since.
%   mean, sem : array, shape (A,)
%       Overlap after recall and its standard error over networks (no unit).
%
%   Returns
%   -------
%   handle of the figure
%       Overlap against age with error bars (errorbar); labelled axes with units (patterns for the age).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here mean is the argument and not the built-in function of that name.
%
%   Question 18, forgetting_picture: Picture: the forgetting curve · 图：遗忘曲线
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'plot_forgetting is yours to write');
end
