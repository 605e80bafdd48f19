function [centre, rate] = population_rate(times, n_neurons, t_start, t_stop, bin_width)
%POPULATION_RATE Population firing rate against time.
%
%   Parameters
%   ----------
%   times, n_neurons, t_start, t_stop
%       As in `mean_rate`.
%   bin_width : number
%       Width of the bins, ms. Bin k holds t_start + k * bin_width <= t < t_start + (k + 1) * bin_width; only
%       bins that lie wholly before t_stop count (2.3 ms hold 23 bins of 0.1 ms, though 2.3 / 0.1 is 22.999...).
%
%   Returns
%   -------
%   centre : array, shape (n_bins,)
%       Middle of each bin, ms.
%   rate : array, shape (n_bins,)
%       Spikes per neuron and second in each bin, Hz.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 7, rates: Mean rate and population rate · 平均发放率与群体发放率
%   (6 points). How values look in MATLAB: see check.m.

if nargin < 5 || isempty(bin_width), bin_width = 1; end
error('neurograde:NotImplemented', 'population_rate is yours to write');
end
