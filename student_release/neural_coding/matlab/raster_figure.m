function fig = raster_figure(trials, rate, dt, bin_width)
%RASTER_FIGURE Raster of repeated trials above the rate that made them.
%
%   Upper panel: one row of tick marks (or dots) per trial. Lower panel, over the same time axis: the rate
%   that made the spikes as a curve, and the PSTH of the trials in bins of `bin_width`.
%
%   Parameters
%   ----------
%   trials : cell of arrays
%       Spike times of each trial, s.
%   rate : array, shape (n_bins,)
%       Rate that made the trials, Hz; rate[k] holds from k dt to (k + 1) dt.
%   dt, bin_width : number
%       Width of a bin of `rate` and of a bin of the PSTH, s.
%
%   Returns
%   -------
%   handle of the figure
%       Two panels, time in s; every axis labelled, with units where it has any.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 7, raster_figure: Picture: raster and rate · 图：脉冲栅格与发放率
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'raster_figure is yours to write');
end
