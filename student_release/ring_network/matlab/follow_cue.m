function result = follow_cue(weights, rates, i0, strength, cue, times, tau)
%FOLLOW_CUE Simulate a bump under a cue and follow its centre.
%
%   Parameters
%   ----------
%   weights : array_like, shape (N, N)
%       w[i, j] from neuron j to neuron i, the factor 1/N included.
%   rates : array_like, shape (N,)
%       Rates at times[0], Hz.
%   i0, strength : float
%       The input is I_i = i0 + strength cos(theta_i - cue), Hz, from times[0] on.
%   cue : float
%       Direction of the cue, rad.
%   times : array_like, shape (T,)
%       Increasing times, ms, as in `simulate_ring`.
%   tau : float
%       Time constant, ms.
%
%   Returns
%   -------
%   ndarray, shape (T,)
%       Direction of the population vector at `times`, rad; any turn of 2 pi may be added.
%
%   Question 13, cue: Locking to a cue · 锁定到线索
%   (10 points). How values look in MATLAB: see check.m.

if nargin < 7 || isempty(tau), tau = 10; end
error('neurograde:NotImplemented', 'follow_cue is yours to write');
end
