function result = growth_rates(kernel, tau)
%GROWTH_RATES Growth rates of small perturbations of the homogeneous state, mode by mode.
%
%   A perturbation exp(i m theta) of the homogeneous state (all rates positive) grows or decays like
%   exp(lambda_m t).
%
%   Parameters
%   ----------
%   kernel : array, shape (N,)
%       kernel[k] = J(2 pi k / N), k = 0 .. N-1, an even kernel: J(-x) = J(x) (no unit).
%   tau : number
%       Time constant, ms.
%
%   Returns
%   -------
%   array, shape (floor(N / 2) + 1,)
%       lambda_m for m = 0 .. floor(N / 2), in 1/ms; real, because the kernel is even.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 4, instability: How the homogeneous state loses its stability · 均匀态如何失稳
%   (10 points). How values look in MATLAB: see check.m.

if nargin < 2 || isempty(tau), tau = 10; end
error('neurograde:NotImplemented', 'growth_rates is yours to write');
end
