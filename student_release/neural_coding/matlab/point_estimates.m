function [s_ml, s_map, s_mean] = point_estimates(log_like, s, prior)
%POINT_ESTIMATES Three ways to read one stimulus out of a population: ML, MAP and Bayes.
%
%   Parameters
%   ----------
%   log_like, s, prior : array, shape (n_s,)
%       As in `posterior_density`.
%
%   Returns
%   -------
%   s_ml, s_map, s_mean : three numbers
%       The maximum-likelihood and the maximum-a-posteriori candidate, and the Bayesian estimate that
%       has the least mean squared error; in the unit of `s`.
%
%   References
%   ----------
%   Dayan & Abbott, section 3.3.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 16, bayes: Bayes, MAP and maximum likelihood · 贝叶斯、MAP 与最大似然
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'point_estimates is yours to write');
end
