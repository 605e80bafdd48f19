function result = hh_onset_current(g_na, g_k)
%HH_ONSET_CURRENT Smallest constant current that makes the Hodgkin-Huxley model fire for ever.
%
%   The current is switched on at time 0, the neuron being in the default start of `simulate_hh`. A spike is
%   an upward crossing of SPIKE_LEVEL. Currents slightly too small give several spikes before the neuron falls
%   silent: simulate 500 ms or more.
%
%   Parameters
%   ----------
%   g_na, g_k : number
%       Maximal conductance densities, mS/mm^2. The onset lies between 0 and 0.2 uA/mm^2 for all that are
%       asked.
%
%   Returns
%   -------
%   number
%       Onset current density, uA/mm^2, to three significant digits or better.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 11, onset: The current at which firing begins · 发放的起始电流
%   (6 points). How values look in MATLAB: see check.m.

if nargin < 1 || isempty(g_na), g_na = 1.2; end
if nargin < 2 || isempty(g_k), g_k = 0.36; end
error('neurograde:NotImplemented', 'hh_onset_current is yours to write');
end
