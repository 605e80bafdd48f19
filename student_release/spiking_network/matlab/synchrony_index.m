function result = synchrony_index(times, neurons, n_neurons, t_start, t_stop, bin_width)
%SYNCHRONY_INDEX Population synchrony chi: how much of the neurons' fluctuation survives averaging over the network.
%
%   With x_i(k) the spike count of neuron i in bin k, chi^2 = Var_k(mean_i x_i) / mean_i(Var_k x_i). All
%   neurons in lockstep give 1, independent ones about 1 / sqrt(n_neurons).
%
%   Parameters
%   ----------
%   times, neurons : array, shape (n_spikes,)
%       Spikes of the network, in any order.
%   n_neurons : whole number
%       Neurons of the network, silent ones included.
%   t_start, t_stop, bin_width : number
%       Window and bins, ms, as in `population_rate`.
%
%   Returns
%   -------
%   number
%       chi (not its square), between 0 and 1; 0 for a network whose counts never vary.
%
%   References
%   ----------
%   Golomb & Rinzel, Physica D 72, 259 (1994), with spike counts for voltages.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 9, synchrony: Synchrony · 同步性
%   (6 points). How values look in MATLAB: see check.m.

if nargin < 6 || isempty(bin_width), bin_width = 2; end
error('neurograde:NotImplemented', 'synchrony_index is yours to write');
end
