function result = gaussian_tuning(s, s_pref, r_max, sigma)
%GAUSSIAN_TUNING Gaussian tuning curve.
%
%   Parameters
%   ----------
%   s : array
%       Stimulus (any unit).
%   s_pref, sigma : number
%       Preferred stimulus and tuning width (standard deviation of the Gaussian), in the unit of `s`.
%   r_max : number
%       Rate at the preferred stimulus, Hz.
%
%   Returns
%   -------
%   array, shape of `s`
%       Firing rate, Hz.
%
%   References
%   ----------
%   Dayan & Abbott, section 1.2.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 8, tuning_curves: Three tuning curves · 三种调谐曲线
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'gaussian_tuning is yours to write');
end
