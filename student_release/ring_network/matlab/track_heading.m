function result = track_heading(velocity, dt, rates, w_rest, w_turn, drive, tau)
%TRACK_HEADING Integrate an animal's turning into the position of a bump.
%
%   The weights are w_rest + gamma(t) w_turn, with gamma(t) chosen so that the bump moves at the animal's
%   angular velocity.
%
%   Parameters
%   ----------
%   velocity : array, shape (T,)
%       Angular velocity, deg/s; velocity[k] holds from k dt to (k + 1) dt.
%   dt : number
%       Length of those intervals, ms; not more than tau/5.
%   rates : array, shape (N,)
%       Rates at time 0, Hz.
%   w_rest, w_turn : array, shape (N, N)
%       Weights of the resting ring, (J0 + J1 cos x)/N, and of the sine term, J1 sin x / N.
%   drive : number
%       Uniform input, Hz.
%   tau : number
%       Time constant, ms.
%
%   Returns
%   -------
%   array, shape (T + 1, N)
%       Rates at times 0, dt, 2 dt .. T dt, Hz; row 0 is `rates`.
%
%   References
%   ----------
%   Zhang, J. Neurosci. 16:2112 (1996).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 17, heading: Keeping a heading · 记住朝向
%   (10 points). How values look in MATLAB: see check.m.

if nargin < 7 || isempty(tau), tau = 10; end
error('neurograde:NotImplemented', 'track_heading is yours to write');
end
