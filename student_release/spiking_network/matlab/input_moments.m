function [mu, sigma] = input_moments(rate, g, nu_ext, n_synapses, weight, gamma, tau_m)
%INPUT_MOMENTS Mean and standard deviation of the input in the diffusion approximation.
%
%   Every neuron fires at `rate`. It has n_synapses = C_E excitatory and gamma C_E inhibitory synapses from
%   the network, and C_E external ones of rate nu_ext. The input is written tau_m dv/dt = -v + mu + sigma
%   sqrt(tau_m) xi(t), with white noise <xi(t) xi(t')> = delta(t - t').
%
%   Parameters
%   ----------
%   rate, nu_ext : number or array
%       Firing rate of the network's neurons and of one external synapse, Hz.
%   g : number or array
%       Relative strength of inhibition.
%   n_synapses : whole number
%       C_E.
%   weight : number
%       Excitatory jump J, mV.
%   gamma : number
%       C_I / C_E.
%   tau_m : number
%       Membrane time constant, ms.
%
%   Returns
%   -------
%   mu, sigma : number or array
%       Mean and standard deviation (not variance) as written above, mV.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here gamma is the argument and not the built-in function of that name.
%
%   Question 16, mean_input: Mean and fluctuation of the input · 输入的均值与涨落
%   (5 points). How values look in MATLAB: see check.m.

if nargin < 6 || isempty(gamma), gamma = 0.25; end
if nargin < 7 || isempty(tau_m), tau_m = 20; end
error('neurograde:NotImplemented', 'input_moments is yours to write');
end
