function fig = plot_f_i_curve(current, rate)
%PLOT_F_I_CURVE Draw an f-I curve.
%
%   Parameters
%   ----------
%   current : array, shape (n,)
%       Current densities in increasing order, uA/mm^2.
%   rate : array, shape (n,)
%       Firing rates, Hz.
%
%   Returns
%   -------
%   handle of the figure
%       One pair of axes with a line through the points; both axes labelled with their units.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 13, f_i_figure: Figure: the f-I curve · 图：f-I 曲线
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'plot_f_i_curve is yours to write');
end
