function result = rest_growth_rate(current, g_na, g_k)
%REST_GROWTH_RATE Growth rate of small perturbations of the fixed point: it is stable where this is negative.
%
%   Parameters
%   ----------
%   current : number
%       Constant current density, uA/mm^2.
%   g_na, g_k : number
%       Maximal conductance densities, mS/mm^2.
%
%   Returns
%   -------
%   number
%       Largest real part among the eigenvalues of the Jacobian of (v, n, m, h) at the fixed point, 1/ms.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 14, rest_stability: Rest and its stability · 静息态及其稳定性
%   (6 points). How values look in MATLAB: see check.m.

if nargin < 2 || isempty(g_na), g_na = 1.2; end
if nargin < 3 || isempty(g_k), g_k = 0.36; end
error('neurograde:NotImplemented', 'rest_growth_rate is yours to write');
end
