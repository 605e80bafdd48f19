function [s_pref, r_0, r_max] = fit_cosine_tuning(s, r)
%FIT_COSINE_TUNING Least-squares fit of a cosine tuning curve to measured rates.
%
%   Parameters
%   ----------
%   s : array, shape (n,)
%       Directions, degrees; not necessarily evenly spaced.
%   r : array, shape (n,)
%       Measured rates, Hz, of a neuron whose curve stays above zero (no rectification).
%
%   Returns
%   -------
%   s_pref, r_0, r_max : three numbers
%       Parameters of `cosine_tuning`, with r_max > r_0; s_pref in degrees, any turn (-90 is as good as 270).
%
%   References
%   ----------
%   Georgopoulos et al. 1982, J Neurosci 2:1527.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 9, tuning_fit: Fitting tuning curves · 拟合调谐曲线
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'fit_cosine_tuning is yours to write');
end
