function result = cramer_rao_bound(information, bias_slope)
%CRAMER_RAO_BOUND Smallest variance that an estimator can have.
%
%   Parameters
%   ----------
%   information : array_like
%       Fisher information, 1 / (unit of s)^2.
%   bias_slope : float
%       Derivative with respect to s of the estimator's bias b(s) = <s_est> - s (dimensionless).
%
%   Returns
%   -------
%   ndarray, shape of `information`
%       Bound on the variance of the estimate, (unit of s)^2.
%
%   References
%   ----------
%   Dayan & Abbott, section 3.3.
%
%   Question 19, fisher: Fisher information and the Cramér-Rao bound · 费舍尔信息与克拉默–拉奥下界
%   (4 points). How values look in MATLAB: see check.m.

if nargin < 2 || isempty(bias_slope), bias_slope = 0; end
error('neurograde:NotImplemented', 'cramer_rao_bound is yours to write');
end
