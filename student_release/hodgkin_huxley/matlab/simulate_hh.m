function result = simulate_hh(current, dt, start, g_na, g_k)
%SIMULATE_HH Simulate the Hodgkin-Huxley model.
%
%   Parameters
%   ----------
%   current : array, shape (n_steps,)
%       Injected current density, uA/mm^2; current[k] holds from time k * dt to (k + 1) * dt.
%   dt : number
%       Step of input and output, ms, at most 0.05. Any integration method will do; it may take smaller steps
%       inside.
%   start : array, shape (4,), optional
%       v (mV), n, m, h at time 0. By default v is V_START and each gate is at its steady state there.
%   g_na, g_k : number
%       Maximal conductance densities, mS/mm^2.
%
%   Returns
%   -------
%   array, shape (n_steps, 4)
%       Columns v (mV), n, m, h; row k at time k * dt, so row 0 is the start.
%
%   References
%   ----------
%   Hodgkin & Huxley, J Physiol 117:500 (1952); Dayan & Abbott, Theoretical Neuroscience, section 5.6.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 9, hh_simulation: The action potential · 动作电位
%   (8 points). How values look in MATLAB: see check.m.

if nargin < 4 || isempty(g_na), g_na = 1.2; end
if nargin < 5 || isempty(g_k), g_k = 0.36; end
error('neurograde:NotImplemented', 'simulate_hh is yours to write');
end
