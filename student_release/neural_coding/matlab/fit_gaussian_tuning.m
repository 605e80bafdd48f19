function [s_pref, r_max, sigma] = fit_gaussian_tuning(s, r)
%FIT_GAUSSIAN_TUNING Least-squares fit of a Gaussian tuning curve to measured rates.
%
%   Parameters
%   ----------
%   s : array_like, shape (n,)
%       Stimuli (any unit), covering the peak and both flanks.
%   r : array_like, shape (n,)
%       Measured rates, Hz.
%
%   Returns
%   -------
%   s_pref, r_max, sigma : tuple of three floats
%       Parameters of `gaussian_tuning`; sigma > 0.
%
%   Question 9, tuning_fit: Fitting tuning curves · 拟合调谐曲线
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'fit_gaussian_tuning is yours to write');
end
