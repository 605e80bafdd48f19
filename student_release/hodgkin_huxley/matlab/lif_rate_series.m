function result = lif_rate_series(current, tau_m)
%LIF_RATE_SERIES Large-current expansion of the firing rate without a refractory period, to order 1/current.
%
%   Parameters
%   ----------
%   current : number or array
%       Constant input relative to threshold (dimensionless), much larger than 1.
%   tau_m : number
%       Membrane time constant, ms.
%
%   Returns
%   -------
%   array, shape of `current`
%       The terms of order current, 1 and 1/current of the rate, summed, in Hz.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 4, lif_expansion: Large currents: the formulas · 大电流展开：公式
%   (6 points). How values look in MATLAB: see check.m.

if nargin < 2 || isempty(tau_m), tau_m = 20; end
error('neurograde:NotImplemented', 'lif_rate_series is yours to write');
end
