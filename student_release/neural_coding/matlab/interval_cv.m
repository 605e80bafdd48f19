function result = interval_cv(spikes)
%INTERVAL_CV Coefficient of variation of the interspike intervals.
%
%   Parameters
%   ----------
%   spikes : array, shape (n_spikes,)
%       Spike times, s, ascending.
%
%   Returns
%   -------
%   number
%       Standard deviation of the intervals over their mean (dimensionless).
%
%   References
%   ----------
%   Dayan & Abbott, section 1.4.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 2, spike_statistics: CV, Fano factor and interval histogram · CV、法诺因子与间隔直方图
%   (7 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'interval_cv is yours to write');
end
