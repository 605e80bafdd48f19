function result = gamma_for_velocity(velocity, tau)
%GAMMA_FOR_VELOCITY Strength of the sine term that carries the bump around at a given angular velocity.
%
%   Parameters
%   ----------
%   velocity : number or array
%       Angular velocity, deg/s, positive towards larger theta.
%   tau : number
%       Time constant, ms.
%
%   Returns
%   -------
%   number or array, shape of `velocity`
%       gamma in J(x) = J0 + J1 cos x + gamma J1 sin x (no unit).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 15, travelling: The travelling bump · 行进的活动包
%   (12 points). How values look in MATLAB: see check.m.

if nargin < 2 || isempty(tau), tau = 10; end
error('neurograde:NotImplemented', 'gamma_for_velocity is yours to write');
end
