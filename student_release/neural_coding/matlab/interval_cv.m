function result = interval_cv(spikes)
%INTERVAL_CV Coefficient of variation of the interspike intervals.
%
%   Parameters
%   ----------
%   spikes : array_like, shape (n_spikes,)
%       Spike times, s, ascending.
%
%   Returns
%   -------
%   float
%       Standard deviation of the intervals over their mean (dimensionless).
%
%   References
%   ----------
%   Dayan & Abbott, section 1.4.
%
%   Question 2, spike_statistics: CV, Fano factor and interval histogram · CV、法诺因子与间隔直方图
%   (7 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'interval_cv is yours to write');
end
