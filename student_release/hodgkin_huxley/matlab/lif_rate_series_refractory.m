function result = lif_rate_series_refractory(current, t_ref, tau_m)
%LIF_RATE_SERIES_REFRACTORY Large-current expansion of the firing rate with a refractory period, to order 1/current^2.
%
%   Parameters
%   ----------
%   current : number or array
%       Constant input relative to threshold (dimensionless), much larger than 1 and than tau_m / t_ref.
%   t_ref, tau_m : number
%       Absolute refractory period (greater than 0) and membrane time constant, ms.
%
%   Returns
%   -------
%   array, shape of `current`
%       The terms of order 1, 1/current and 1/current^2 of the rate, summed, in Hz.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 4, lif_expansion: Large currents: the formulas · 大电流展开：公式
%   (6 points). How values look in MATLAB: see check.m.

if nargin < 3 || isempty(tau_m), tau_m = 20; end
error('neurograde:NotImplemented', 'lif_rate_series_refractory is yours to write');
end
