function result = bump_centre(rates)
%BUMP_CENTRE Direction that a population of rates points at: the angle of its population vector.
%
%   Parameters
%   ----------
%   rates : array, shape (N,) or (T, N)
%       Rates of neurons with `preferred_directions(N)`, Hz.
%
%   Returns
%   -------
%   number or array, shape (T,)
%       Angle of sum_i u_i exp(i theta_i), rad, in (-pi, pi].
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 6, measure: Where is the bump, and how wide? · 活动包在哪里，有多宽
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'bump_centre is yours to write');
end
