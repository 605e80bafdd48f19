function result = bump_velocity(times, rates)
%BUMP_VELOCITY Mean angular velocity of a bump, from its rates in space and time.
%
%   Parameters
%   ----------
%   times : array, shape (T,)
%       Increasing times, ms; the bump moves less than half a turn from one to the next.
%   rates : array, shape (T, N)
%       Rates of neurons with `preferred_directions(N)`, Hz.
%
%   Returns
%   -------
%   number
%       Angle travelled divided by the time elapsed, deg/s, positive towards larger theta.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 15, travelling: The travelling bump · 行进的活动包
%   (12 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'bump_velocity is yours to write');
end
