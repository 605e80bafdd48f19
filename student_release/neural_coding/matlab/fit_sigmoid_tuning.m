function [s_half, r_max, delta] = fit_sigmoid_tuning(s, r)
%FIT_SIGMOID_TUNING Least-squares fit of a sigmoid tuning curve to measured rates.
%
%   Parameters
%   ----------
%   s : array, shape (n,)
%       Stimuli (any unit), covering the foot and the plateau of the curve.
%   r : array, shape (n,)
%       Measured rates, Hz.
%
%   Returns
%   -------
%   s_half, r_max, delta : three numbers
%       Parameters of `sigmoid_tuning`; delta is negative for a curve that falls.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 9, tuning_fit: Fitting tuning curves · 拟合调谐曲线
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'fit_sigmoid_tuning is yours to write');
end
