function result = simulate_ring(weights, drive, rates, times, tau)
%SIMULATE_RING Integrate the rate equation tau du/dt = -u + [w u + I]_+ .
%
%   Any method will do; a forward Euler step of tau/50 is accurate enough.
%
%   Parameters
%   ----------
%   weights : array, shape (N, N)
%       w[i, j] from neuron j to neuron i, the factor 1/N already included.
%   drive : array, shape (N,), or number
%       Input I_i, Hz, constant in time.
%   rates : array, shape (N,)
%       Rates at times[0], Hz.
%   times : array, shape (T,)
%       Increasing times at which the rates are wanted, ms; not necessarily equally spaced nor from 0 on, and
%       much further apart than an integration step may be.
%   tau : number
%       Time constant, ms.
%
%   Returns
%   -------
%   array, shape (T, N)
%       Rates at `times`, Hz; row 0 is `rates`.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 5, simulation: Simulating the ring · 模拟神经元环
%   (16 points). How values look in MATLAB: see check.m.

if nargin < 5 || isempty(tau), tau = 10; end
error('neurograde:NotImplemented', 'simulate_ring is yours to write');
end
