function result = mean_rate(times, n_neurons, t_start, t_stop)
%MEAN_RATE Firing rate averaged over all neurons and over t_start <= t < t_stop.
%
%   Parameters
%   ----------
%   times : array, shape (n_spikes,)
%       Spike times of all neurons together, ms, in any order.
%   n_neurons : whole number
%       Neurons of the network, silent ones included.
%   t_start, t_stop : number
%       Window, ms.
%
%   Returns
%   -------
%   number
%       Spikes per neuron and second, Hz.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 7, rates: Mean rate and population rate · 平均发放率与群体发放率
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'mean_rate is yours to write');
end
