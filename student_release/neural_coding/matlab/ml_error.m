function result = ml_error(s_true, s, preferred, r_max, sigma, duration, n_trials, seed)
%ML_ERROR Root-mean-square error of maximum-likelihood decoding, by simulation.
%
%   In each trial independent Poisson neurons of Gaussian tuning answer to `s_true`, and the candidate
%   that best explains their counts is taken as the estimate.
%
%   Parameters
%   ----------
%   s_true : number
%       Stimulus shown.
%   s : array, shape (n_s,)
%       Candidate stimuli.
%   preferred : array, shape (n_neurons,)
%       Preferred stimuli, in the unit of `s`; not necessarily evenly spaced.
%   r_max, sigma : number
%       Maximal rate, Hz, and tuning width, in the unit of `s`, of every neuron.
%   duration : number
%       Counting time, s.
%   n_trials : whole number
%       Number of trials.
%   seed : whole number
%       Seed of the random numbers: the same seed gives the same error, another seed another.
%
%   Returns
%   -------
%   number
%       Square root of the mean over trials of (estimate - s_true)^2, in the unit of `s`.
%
%   References
%   ----------
%   Dayan & Abbott, section 3.3.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 21, ml_error: Does the decoder reach the bound? · 解码器达到下界了吗？
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'ml_error is yours to write');
end
