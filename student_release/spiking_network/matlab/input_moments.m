function [mu, sigma] = input_moments(rate, g, nu_ext, n_synapses, weight, gamma, tau_m)
%INPUT_MOMENTS Mean and standard deviation of the input in the diffusion approximation.
%
%   Every neuron fires at `rate`. It has n_synapses = C_E excitatory and gamma C_E inhibitory synapses from
%   the network, and C_E external ones of rate nu_ext. The input is written tau_m dv/dt = -v + mu + sigma
%   sqrt(tau_m) xi(t), with white noise <xi(t) xi(t')> = delta(t - t').
%
%   Parameters
%   ----------
%   rate, nu_ext : float or ndarray
%       Firing rate of the network's neurons and of one external synapse, Hz.
%   g : float or ndarray
%       Relative strength of inhibition.
%   n_synapses : int
%       C_E.
%   weight : float
%       Excitatory jump J, mV.
%   gamma : float
%       C_I / C_E.
%   tau_m : float
%       Membrane time constant, ms.
%
%   Returns
%   -------
%   mu, sigma : float or ndarray
%       Mean and standard deviation (not variance) as written above, mV.
%
%   Question 16, mean_input: Mean and fluctuation of the input · 输入的均值与涨落
%   (5 points). How values look in MATLAB: see check.m.

if nargin < 6 || isempty(gamma), gamma = 0.25; end
if nargin < 7 || isempty(tau_m), tau_m = 20; end
error('neurograde:NotImplemented', 'input_moments is yours to write');
end
