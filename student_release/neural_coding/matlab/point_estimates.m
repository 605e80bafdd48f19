function [s_ml, s_map, s_mean] = point_estimates(log_like, s, prior)
%POINT_ESTIMATES Three ways to read one stimulus out of a population: ML, MAP and Bayes.
%
%   Parameters
%   ----------
%   log_like, s, prior : array_like, shape (n_s,)
%       As in `posterior_density`.
%
%   Returns
%   -------
%   s_ml, s_map, s_mean : tuple of three floats
%       The maximum-likelihood and the maximum-a-posteriori candidate, and the Bayesian estimate that
%       has the least mean squared error; in the unit of `s`.
%
%   References
%   ----------
%   Dayan & Abbott, section 3.3.
%
%   Question 16, bayes: Bayes, MAP and maximum likelihood · 贝叶斯、MAP 与最大似然
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'point_estimates is yours to write');
end
