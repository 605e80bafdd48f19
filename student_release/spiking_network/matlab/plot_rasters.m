function fig = plot_rasters(trains, titles, n_neurons, t_start, t_stop, bin_width)
%PLOT_RASTERS Spike rasters of several networks side by side, the population rate below each.
%
%   Parameters
%   ----------
%   trains : list of (times, neurons)
%       Spikes of each network.
%   titles : list of str
%       One title for each network.
%   n_neurons : int
%       Size of every network.
%   t_start, t_stop : float
%       Window to show, ms.
%   bin_width : float
%       Bins of the rate, ms.
%
%   Returns
%   -------
%   matplotlib.figure.Figure
%       2 x len(trains) axes. Above: one dot or tick for each spike of some 30 to 100 neurons at their times, a
%       row for each neuron.
%       Below: `population_rate` of all neurons as a line. Time in ms on the x axes, all axes labelled.
%
%   Question 11, raster_figure: Figure: rasters with the rate below · 图：栅格图与下方的发放率
%   (7 points). How values look in MATLAB: see check.m.

if nargin < 6 || isempty(bin_width), bin_width = 0.5; end
error('neurograde:NotImplemented', 'plot_rasters is yours to write');
end
