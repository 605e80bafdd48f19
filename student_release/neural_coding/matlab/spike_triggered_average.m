function result = spike_triggered_average(stimulus, counts, n_lags)
%SPIKE_TRIGGERED_AVERAGE Average stimulus before a spike.
%
%   Parameters
%   ----------
%   stimulus : array, shape (n,)
%       Stimulus in each time bin.
%   counts : array of whole numbers, shape (n,)
%       Number of spikes in each bin (may exceed 1: each spike counts).
%   n_lags : whole number
%       Number of lags. Spikes with less than a full history, those in the first n_lags - 1 bins, are
%       left out.
%
%   Returns
%   -------
%   array, shape (n_lags,)
%       Mean over spikes of the stimulus j bins before the spike, j = 0 (the spike's own bin), 1, 2, ...,
%       in the unit of the stimulus.
%
%   References
%   ----------
%   Dayan & Abbott, section 1.3.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 11, spike_triggered_average: Spike-triggered average · 脉冲触发平均
%   (5 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'spike_triggered_average is yours to write');
end
