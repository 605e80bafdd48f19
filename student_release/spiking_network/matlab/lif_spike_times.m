function result = lif_spike_times(arrival, jump, tau_m, theta, v_reset, t_ref)
%LIF_SPIKE_TIMES Spikes of one leaky integrate-and-fire neuron driven by delta synapses.
%
%   Between arrivals the membrane potential decays, tau_m dv/dt = -v. A presynaptic spike makes v jump at
%   once. When a jump brings v to theta or above, the neuron fires at that moment; v is set to v_reset and
%   held there for t_ref, during which arrivals are lost. v = 0 at t = 0.
%
%   Parameters
%   ----------
%   arrival : array, shape (n,)
%       Arrival times of presynaptic spikes, ms, in increasing order.
%   jump : array, shape (n,)
%       Jump of v that each arrival causes, mV; negative where the synapse is inhibitory.
%   tau_m, t_ref : number
%       Membrane time constant and absolute refractory period, ms.
%   theta, v_reset : number
%       Threshold and reset, mV above rest.
%
%   Returns
%   -------
%   array, shape (n_spikes,)
%       Spike times, ms.
%
%   References
%   ----------
%   Brunel, J. Comput. Neurosci. 8, 183 (2000), section 2; Dayan & Abbott, section 5.4.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 1, lif_neuron: One neuron, delta synapses · 单个神经元与 delta 突触
%   (7 points). How values look in MATLAB: see check.m.

if nargin < 3 || isempty(tau_m), tau_m = 20; end
if nargin < 4 || isempty(theta), theta = 20; end
if nargin < 5 || isempty(v_reset), v_reset = 10; end
if nargin < 6 || isempty(t_ref), t_ref = 2; end
error('neurograde:NotImplemented', 'lif_spike_times is yours to write');
end
