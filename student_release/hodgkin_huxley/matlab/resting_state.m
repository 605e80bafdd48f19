function result = resting_state(current, g_na, g_k)
%RESTING_STATE Fixed point of the Hodgkin-Huxley model at a constant current, stable or not.
%
%   Parameters
%   ----------
%   current : number
%       Constant current density, uA/mm^2, between -0.1 and 3.
%   g_na, g_k : number
%       Maximal conductance densities, mS/mm^2.
%
%   Returns
%   -------
%   array, shape (4,)
%       v (mV), n, m, h.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 14, rest_stability: Rest and its stability · 静息态及其稳定性
%   (6 points). How values look in MATLAB: see check.m.

if nargin < 2 || isempty(g_na), g_na = 1.2; end
if nargin < 3 || isempty(g_k), g_k = 0.36; end
error('neurograde:NotImplemented', 'resting_state is yours to write');
end
