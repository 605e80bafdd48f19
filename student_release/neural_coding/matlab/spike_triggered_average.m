function result = spike_triggered_average(stimulus, counts, n_lags)
%SPIKE_TRIGGERED_AVERAGE Average stimulus before a spike.
%
%   Parameters
%   ----------
%   stimulus : array_like, shape (n,)
%       Stimulus in each time bin.
%   counts : array_like of int, shape (n,)
%       Number of spikes in each bin (may exceed 1: each spike counts).
%   n_lags : int
%       Number of lags. Spikes with less than a full history, those in the first n_lags - 1 bins, are
%       left out.
%
%   Returns
%   -------
%   ndarray, shape (n_lags,)
%       Mean over spikes of the stimulus j bins before the spike, j = 0 (the spike's own bin), 1, 2, ...,
%       in the unit of the stimulus.
%
%   References
%   ----------
%   Dayan & Abbott, section 1.3.
%
%   Question 11, spike_triggered_average: Spike-triggered average · 脉冲触发平均
%   (5 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'spike_triggered_average is yours to write');
end
