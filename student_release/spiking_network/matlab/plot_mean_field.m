function fig = plot_mean_field(g_theory, rate_theory, g, rate, sem)
%PLOT_MEAN_FIELD Mean-field rate against simulation.
%
%   Parameters
%   ----------
%   g_theory, rate_theory : array_like, shape (m,)
%       The theory's curve, rate in Hz.
%   g, rate, sem : array_like, shape (n,)
%       Simulated mean rate and its standard error over networks, Hz.
%
%   Returns
%   -------
%   matplotlib.figure.Figure
%       One axes, labelled: theory as a line, simulation as points with error bars, and a legend.
%
%   Question 20, mean_field_figure: Figure: theory against simulation · 图：理论与模拟
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'plot_mean_field is yours to write');
end
