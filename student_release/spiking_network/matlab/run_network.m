function [times, neurons] = run_network(weights, drive, delay, dt, tau_m, theta, v_reset, t_ref)
%RUN_NETWORK Simulate integrate-and-fire neurons with delta synapses, the external input given.
%
%   In every time step, in this order: v decays by exp(-dt / tau_m); the step's external input and the
%   recurrent input that arrives in it are added; a neuron within its refractory period is put back to v_reset
%   (its input is lost); neurons with v >= theta fire and go to v_reset. A spike of step k reaches its targets in
%   step k + round(delay / dt), and the neuron is refractory in steps k + 1 ... k + round(t_ref / dt). v = 0 at
%   the start.
%
%   Parameters
%   ----------
%   weights : array, shape (n_neurons, n_neurons)
%       weights[post, pre]: jump of v in post when a spike of pre arrives, mV.
%   drive : array, shape (n_steps, n_neurons)
%       External input, mV: jump of each neuron in each step.
%   delay, dt : number
%       Synaptic delay and time step, ms.
%   tau_m, theta, v_reset, t_ref : number
%       As in `lif_spike_times`.
%
%   Returns
%   -------
%   times : array, shape (n_spikes,)
%       Spike times in increasing order, ms; a spike of step k (k = 0, 1, ...) is at k * dt.
%   neurons : array of whole numbers, shape (n_spikes,)
%       Who fired.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 5, network_step: The network in time steps · 网络的逐步模拟
%   (14 points). How values look in MATLAB: see check.m.

if nargin < 3 || isempty(delay), delay = 1.8; end
if nargin < 4 || isempty(dt), dt = 0.1; end
if nargin < 5 || isempty(tau_m), tau_m = 20; end
if nargin < 6 || isempty(theta), theta = 20; end
if nargin < 7 || isempty(v_reset), v_reset = 10; end
if nargin < 8 || isempty(t_ref), t_ref = 2; end
error('neurograde:NotImplemented', 'run_network is yours to write');
end
