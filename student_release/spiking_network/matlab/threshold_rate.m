function result = threshold_rate(weight, n_synapses, theta, tau_m)
%THRESHOLD_RATE External rate nu_thr that would bring a neuron just to threshold, on average and without the network.
%
%   Parameters
%   ----------
%   weight : number
%       Jump J of one external spike, mV.
%   n_synapses : whole number
%       External synapses per neuron, C_E; each carries its own train.
%   theta, tau_m : number
%       Threshold, mV; membrane time constant, ms.
%
%   Returns
%   -------
%   number
%       nu_thr, rate of one external synapse, Hz.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 3, threshold_rate: The threshold rate nu_thr · 阈值频率 nu_thr
%   (3 points). How values look in MATLAB: see check.m.

if nargin < 3 || isempty(theta), theta = 20; end
if nargin < 4 || isempty(tau_m), tau_m = 20; end
error('neurograde:NotImplemented', 'threshold_rate is yours to write');
end
