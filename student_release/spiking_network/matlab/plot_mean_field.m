function fig = plot_mean_field(g_theory, rate_theory, g, rate, sem)
%PLOT_MEAN_FIELD Mean-field rate against simulation.
%
%   Parameters
%   ----------
%   g_theory, rate_theory : array, shape (m,)
%       The theory's curve, rate in Hz.
%   g, rate, sem : array, shape (n,)
%       Simulated mean rate and its standard error over networks, Hz.
%
%   Returns
%   -------
%   handle of the figure
%       One axes, labelled: theory as a line, simulation as points with error bars, and a legend.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 20, mean_field_figure: Figure: theory against simulation · 图：理论与模拟
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'plot_mean_field is yours to write');
end
