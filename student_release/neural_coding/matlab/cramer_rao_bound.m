function result = cramer_rao_bound(information, bias_slope)
%CRAMER_RAO_BOUND Smallest variance that an estimator can have.
%
%   Parameters
%   ----------
%   information : array
%       Fisher information, 1 / (unit of s)^2.
%   bias_slope : number
%       Derivative with respect to s of the estimator's bias b(s) = <s_est> - s (dimensionless).
%
%   Returns
%   -------
%   array, shape of `information`
%       Bound on the variance of the estimate, (unit of s)^2.
%
%   References
%   ----------
%   Dayan & Abbott, section 3.3.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 19, fisher: Fisher information and the Cramér-Rao bound · 费舍尔信息与克拉默–拉奥下界
%   (4 points). How values look in MATLAB: see check.m.

if nargin < 2 || isempty(bias_slope), bias_slope = 0; end
error('neurograde:NotImplemented', 'cramer_rao_bound is yours to write');
end
