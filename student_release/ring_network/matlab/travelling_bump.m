function result = travelling_bump(weights, rates, drive, times, tau)
%TRAVELLING_BUMP Simulate a moving bump and follow its centre continuously.
%
%   Parameters
%   ----------
%   weights : array, shape (N, N)
%       w[i, j] from neuron j to neuron i, the factor 1/N and the sine term included.
%   rates : array, shape (N,)
%       Rates at times[0], Hz.
%   drive : number
%       Uniform input, Hz.
%   times : array, shape (T,)
%       Increasing times, ms; the bump moves less than half a turn from one to the next.
%   tau : number
%       Time constant, ms.
%
%   Returns
%   -------
%   array, shape (T,)
%       Direction of the population vector, rad, without jumps: after two full turns it has grown by 4 pi. The
%       first entry lies in (-pi, pi].
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 15, travelling: The travelling bump · 行进的活动包
%   (12 points). How values look in MATLAB: see check.m.

if nargin < 5 || isempty(tau), tau = 10; end
error('neurograde:NotImplemented', 'travelling_bump is yours to write');
end
