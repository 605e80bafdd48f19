function result = posterior_density(log_like, s, prior)
%POSTERIOR_DENSITY Posterior probability density over the stimulus, by Bayes' rule.
%
%   Parameters
%   ----------
%   log_like : array, shape (n_s,)
%       Log-likelihood at each `s`, up to a constant; may be very negative, or -inf where the counts
%       are impossible.
%   s : array, shape (n_s,)
%       Candidate stimuli, evenly spaced.
%   prior : array, shape (n_s,)
%       Prior density at each `s`, not necessarily normalised.
%
%   Returns
%   -------
%   array, shape (n_s,)
%       Density that integrates to 1 over `s` (sum times spacing), per unit of `s`.
%
%   References
%   ----------
%   Dayan & Abbott, section 3.3.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 16, bayes: Bayes, MAP and maximum likelihood · 贝叶斯、MAP 与最大似然
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'posterior_density is yours to write');
end
