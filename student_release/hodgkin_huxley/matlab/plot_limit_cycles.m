function fig = plot_limit_cycles(orbits, currents)
%PLOT_LIMIT_CYCLES Draw limit cycles in the space of v, n and m.
%
%   Parameters
%   ----------
%   orbits : list of ndarray, each of shape (n_samples, 3)
%       Closed curves; columns v (mV), n, m.
%   currents : array_like, shape (n_orbits,)
%       Current density of each, uA/mm^2, for the legend.
%
%   Returns
%   -------
%   matplotlib.figure.Figure
%       One pair of 3-D axes, v along x, n along y and m along z, all labelled and v with its unit; one line
%       per orbit; a legend with the currents and their unit.
%
%   Question 17, limit_cycle_figure: Figure: limit cycles in (v, n, m) · 图：(v, n, m) 空间中的极限环
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'plot_limit_cycles is yours to write');
end
