function result = gaussian_tuning(s, s_pref, r_max, sigma)
%GAUSSIAN_TUNING Gaussian tuning curve.
%
%   Parameters
%   ----------
%   s : array_like
%       Stimulus (any unit).
%   s_pref, sigma : float
%       Preferred stimulus and tuning width (standard deviation of the Gaussian), in the unit of `s`.
%   r_max : float
%       Rate at the preferred stimulus, Hz.
%
%   Returns
%   -------
%   ndarray, shape of `s`
%       Firing rate, Hz.
%
%   References
%   ----------
%   Dayan & Abbott, section 1.2.
%
%   Question 8, tuning_curves: Three tuning curves · 三种调谐曲线
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'gaussian_tuning is yours to write');
end
