function result = bump_centre(rates)
%BUMP_CENTRE Direction that a population of rates points at: the angle of its population vector.
%
%   Parameters
%   ----------
%   rates : array_like, shape (N,) or (T, N)
%       Rates of neurons with `preferred_directions(N)`, Hz.
%
%   Returns
%   -------
%   float or ndarray, shape (T,)
%       Angle of sum_i u_i exp(i theta_i), rad, in (-pi, pi].
%
%   Question 6, measure: Where is the bump, and how wide? · 活动包在哪里，有多宽
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'bump_centre is yours to write');
end
