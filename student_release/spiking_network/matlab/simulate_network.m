function [times, neurons] = simulate_network(g, eta, n_neurons, weight, delay, t_stop, dt, seed)
%SIMULATE_NETWORK Brunel's network: random connectivity, every neuron with its own external Poisson input.
%
%   80 % of the neurons are excitatory; each receives C_E = 0.1 * 0.8 * n_neurons excitatory and C_I = 0.1 *
%   0.2 * n_neurons inhibitory synapses from the network, and C_E external excitatory ones, each at the rate
%   nu_ext = eta * nu_thr. Neuron constants are those at the top of constants.m. The initial v is yours (below
%   threshold); a spread of values shortens the transient.
%
%   Parameters
%   ----------
%   g : number
%       Inhibitory jump relative to the excitatory one: -g * weight.
%   eta : number
%       External rate relative to threshold, nu_ext / nu_thr.
%   n_neurons : whole number
%   weight : number
%       Excitatory jump, mV.
%   delay, t_stop, dt : number
%       Synaptic delay, duration, time step, ms.
%   seed : whole number
%       Of the connectivity and the external input alike.
%
%   Returns
%   -------
%   times, neurons : arrays, shape (n_spikes,)
%       Spike times in increasing order, ms, and who fired. The transient is included.
%
%   References
%   ----------
%   Brunel, J. Comput. Neurosci. 8, 183 (2000).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 6, balanced_network: Brunel's network · Brunel 网络
%   (13 points). How values look in MATLAB: see check.m.

if nargin < 3 || isempty(n_neurons), n_neurons = 1000; end
if nargin < 4 || isempty(weight), weight = 0.2; end
if nargin < 5 || isempty(delay), delay = 1.8; end
if nargin < 6 || isempty(t_stop), t_stop = 600; end
if nargin < 7 || isempty(dt), dt = 0.1; end
if nargin < 8 || isempty(seed), seed = 0; end
error('neurograde:NotImplemented', 'simulate_network is yours to write');
end
