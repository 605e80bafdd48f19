function fig = raster_figure(trials, rate, dt, bin_width)
%RASTER_FIGURE Raster of repeated trials above the rate that made them.
%
%   Upper panel: one row of tick marks (or dots) per trial. Lower panel, over the same time axis: the rate
%   that made the spikes as a curve, and the PSTH of the trials in bins of `bin_width`.
%
%   Parameters
%   ----------
%   trials : list of array_like
%       Spike times of each trial, s.
%   rate : array_like, shape (n_bins,)
%       Rate that made the trials, Hz; rate[k] holds from k dt to (k + 1) dt.
%   dt, bin_width : float
%       Width of a bin of `rate` and of a bin of the PSTH, s.
%
%   Returns
%   -------
%   matplotlib.figure.Figure
%       Two panels, time in s; every axis labelled, with units where it has any.
%
%   Question 7, raster_figure: Picture: raster and rate · 图：脉冲栅格与发放率
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'raster_figure is yours to write');
end
