function result = hh_firing_rate(current, g_na, g_k)
%HH_FIRING_RATE Rate of sustained firing of the Hodgkin-Huxley model.
%
%   A spike is an upward crossing of SPIKE_LEVEL. The constant current is switched on at time 0, the neuron
%   being in the default start of `simulate_hh`. Firing is sustained when it never ends: a few spikes at the
%   onset do not count.
%
%   Parameters
%   ----------
%   current : array_like, shape (n_currents,)
%       Constant current densities, uA/mm^2.
%   g_na, g_k : float
%       Maximal conductance densities, mS/mm^2.
%
%   Returns
%   -------
%   ndarray, shape (n_currents,)
%       The inverse of the mean interspike interval after the transient, Hz; 0 where firing is not sustained.
%
%   References
%   ----------
%   Dayan & Abbott, Theoretical Neuroscience, section 5.6 and exercise 5.5.
%
%   Question 12, f_i_curve: The f-I curve · f-I 曲线
%   (8 points). How values look in MATLAB: see check.m.

if nargin < 2 || isempty(g_na), g_na = 1.2; end
if nargin < 3 || isempty(g_k), g_k = 0.36; end
error('neurograde:NotImplemented', 'hh_firing_rate is yours to write');
end
