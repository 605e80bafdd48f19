function result = interval_cv(times, neurons, n_neurons, t_start, t_stop, min_intervals)
%INTERVAL_CV Coefficient of variation of interspike intervals, first for each neuron, then averaged over neurons.
%
%   Parameters
%   ----------
%   times, neurons : array, shape (n_spikes,)
%       Spikes of the network, in any order.
%   n_neurons : whole number
%   t_start, t_stop : number
%       Only spikes with t_start <= t < t_stop count, ms.
%   min_intervals : whole number
%       Neurons with fewer intervals than this are left out of the average.
%
%   Returns
%   -------
%   number
%       Mean CV: standard deviation (dividing by the number of intervals) over mean; nan if no neuron
%       qualifies.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 8, irregularity: Irregularity: the CV of intervals · 不规则性：脉冲间隔的 CV
%   (7 points). How values look in MATLAB: see check.m.

if nargin < 6 || isempty(min_intervals), min_intervals = 3; end
error('neurograde:NotImplemented', 'interval_cv is yours to write');
end
