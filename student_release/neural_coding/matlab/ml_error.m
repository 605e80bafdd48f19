function result = ml_error(s_true, s, preferred, r_max, sigma, duration, n_trials, seed)
%ML_ERROR Root-mean-square error of maximum-likelihood decoding, by simulation.
%
%   In each trial independent Poisson neurons of Gaussian tuning answer to `s_true`, and the candidate
%   that best explains their counts is taken as the estimate.
%
%   Parameters
%   ----------
%   s_true : float
%       Stimulus shown.
%   s : array_like, shape (n_s,)
%       Candidate stimuli.
%   preferred : array_like, shape (n_neurons,)
%       Preferred stimuli, in the unit of `s`; not necessarily evenly spaced.
%   r_max, sigma : float
%       Maximal rate, Hz, and tuning width, in the unit of `s`, of every neuron.
%   duration : float
%       Counting time, s.
%   n_trials : int
%       Number of trials.
%   seed : int
%       Seed of the random numbers: the same seed gives the same error, another seed another.
%
%   Returns
%   -------
%   float
%       Square root of the mean over trials of (estimate - s_true)^2, in the unit of `s`.
%
%   References
%   ----------
%   Dayan & Abbott, section 3.3.
%
%   Question 21, ml_error: Does the decoder reach the bound? · 解码器达到下界了吗？
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'ml_error is yours to write');
end
