function fig = plot_rasters(trains, titles, n_neurons, t_start, t_stop, bin_width)
%PLOT_RASTERS Spike rasters of several networks side by side, the population rate below each.
%
%   Parameters
%   ----------
%   trains : cell of cells {times, neurons}
%       Spikes of each network.
%   titles : cell of texts
%       One title for each network.
%   n_neurons : whole number
%       Size of every network.
%   t_start, t_stop : number
%       Window to show, ms.
%   bin_width : number
%       Bins of the rate, ms.
%
%   Returns
%   -------
%   handle of the figure
%       2 x numel(trains) axes. Above: one dot or tick for each spike of some 30 to 100 neurons at their times, a
%       row for each neuron.
%       Below: `population_rate` of all neurons as a line. Time in ms on the x axes, all axes labelled.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 11, raster_figure: Figure: rasters with the rate below · 图：栅格图与下方的发放率
%   (7 points). How values look in MATLAB: see check.m.

if nargin < 6 || isempty(bin_width), bin_width = 0.5; end
error('neurograde:NotImplemented', 'plot_rasters is yours to write');
end
