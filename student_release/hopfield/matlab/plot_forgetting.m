function fig = plot_forgetting(ages, mean, sem)
%PLOT_FORGETTING Draw the forgetting curve.
%
%   Parameters
%   ----------
%   ages : array_like, shape (A,)
%       Age in number of patterns stored since.
%   mean, sem : array_like, shape (A,)
%       Overlap after recall and its standard error over networks (no unit).
%
%   Returns
%   -------
%   matplotlib.figure.Figure
%       Overlap against age with error bars (errorbar); labelled axes with units (patterns for the age).
%
%   Question 18, forgetting_picture: Picture: the forgetting curve · 图：遗忘曲线
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'plot_forgetting is yours to write');
end
