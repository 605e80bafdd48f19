function result = follow_cue(weights, rates, i0, strength, cue, times, tau)
%FOLLOW_CUE Simulate a bump under a cue and follow its centre.
%
%   Parameters
%   ----------
%   weights : array, shape (N, N)
%       w[i, j] from neuron j to neuron i, the factor 1/N included.
%   rates : array, shape (N,)
%       Rates at times[0], Hz.
%   i0, strength : number
%       The input is I_i = i0 + strength cos(theta_i - cue), Hz, from times[0] on.
%   cue : number
%       Direction of the cue, rad.
%   times : array, shape (T,)
%       Increasing times, ms, as in `simulate_ring`.
%   tau : number
%       Time constant, ms.
%
%   Returns
%   -------
%   array, shape (T,)
%       Direction of the population vector at `times`, rad; any turn of 2 pi may be added.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 13, cue: Locking to a cue · 锁定到线索
%   (10 points). How values look in MATLAB: see check.m.

if nargin < 7 || isempty(tau), tau = 10; end
error('neurograde:NotImplemented', 'follow_cue is yours to write');
end
