function result = hh_firing_rate(current, g_na, g_k)
%HH_FIRING_RATE Rate of sustained firing of the Hodgkin-Huxley model.
%
%   A spike is an upward crossing of SPIKE_LEVEL. The constant current is switched on at time 0, the neuron
%   being in the default start of `simulate_hh`. Firing is sustained when it never ends: a few spikes at the
%   onset do not count.
%
%   Parameters
%   ----------
%   current : array, shape (n_currents,)
%       Constant current densities, uA/mm^2.
%   g_na, g_k : number
%       Maximal conductance densities, mS/mm^2.
%
%   Returns
%   -------
%   array, shape (n_currents,)
%       The inverse of the mean interspike interval after the transient, Hz; 0 where firing is not sustained.
%
%   References
%   ----------
%   Dayan & Abbott, Theoretical Neuroscience, section 5.6 and exercise 5.5.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 12, f_i_curve: The f-I curve · f-I 曲线
%   (8 points). How values look in MATLAB: see check.m.

if nargin < 2 || isempty(g_na), g_na = 1.2; end
if nargin < 3 || isempty(g_k), g_k = 0.36; end
error('neurograde:NotImplemented', 'hh_firing_rate is yours to write');
end
