function [v, spikes] = simulate_lif(current, dt, tau_m, t_ref)
%SIMULATE_LIF Simulate tau_m dv/dt = -v + current, with a spike and a reset to 0 whenever v reaches 1.
%
%   Voltage and current are measured from rest and in units of the distance to threshold, so they have no
%   dimension.
%
%   Parameters
%   ----------
%   current : array, shape (n_steps,)
%       Input; current[k] holds from time k * dt to (k + 1) * dt.
%   dt : number
%       Time step, ms.
%   tau_m : number
%       Membrane time constant, ms.
%   t_ref : number
%       Absolute refractory period, ms: after a spike v stays at 0 for this long. A multiple of `dt`.
%
%   Returns
%   -------
%   v : array, shape (n_steps,)
%       v[k] at time k * dt, starting from v[0] = 0. At the time of a spike it is up to you whether v shows
%       the threshold or the reset.
%   spikes : array, shape (n_spikes,)
%       Spike times, ms.
%
%   References
%   ----------
%   Dayan & Abbott, Theoretical Neuroscience, section 5.4.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 2, lif_simulation: The integrate-and-fire neuron, simulated · 积分发放神经元：模拟
%   (8 points). How values look in MATLAB: see check.m.

if nargin < 3 || isempty(tau_m), tau_m = 20; end
if nargin < 4 || isempty(t_ref), t_ref = 0; end
error('neurograde:NotImplemented', 'simulate_lif is yours to write');
end
