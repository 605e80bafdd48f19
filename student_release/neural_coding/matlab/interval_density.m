function result = interval_density(spikes, edges)
%INTERVAL_DENSITY Interspike-interval histogram as a probability density.
%
%   Parameters
%   ----------
%   spikes : array, shape (n_spikes,)
%       Spike times, s, ascending.
%   edges : array, shape (n_bins + 1,)
%       Edges of the bins, s, ascending; the bins need not be of equal width, nor hold all intervals.
%
%   Returns
%   -------
%   array, shape (n_bins,)
%       Fraction of *all* the train's intervals that falls into each bin, per second (1/s).
%
%   References
%   ----------
%   Dayan & Abbott, section 1.4.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 2, spike_statistics: CV, Fano factor and interval histogram · CV、法诺因子与间隔直方图
%   (7 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'interval_density is yours to write');
end
