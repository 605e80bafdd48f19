function [s_pref, r_max, sigma] = fit_gaussian_tuning(s, r)
%FIT_GAUSSIAN_TUNING Least-squares fit of a Gaussian tuning curve to measured rates.
%
%   Parameters
%   ----------
%   s : array, shape (n,)
%       Stimuli (any unit), covering the peak and both flanks.
%   r : array, shape (n,)
%       Measured rates, Hz.
%
%   Returns
%   -------
%   s_pref, r_max, sigma : three numbers
%       Parameters of `gaussian_tuning`; sigma > 0.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 9, tuning_fit: Fitting tuning curves · 拟合调谐曲线
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'fit_gaussian_tuning is yours to write');
end
