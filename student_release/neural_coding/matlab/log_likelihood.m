function result = log_likelihood(counts, rates, duration)
%LOG_LIKELIHOOD Log-likelihood of each candidate stimulus given the spike counts of independent Poisson neurons.
%
%   Parameters
%   ----------
%   counts : array of whole numbers, shape (n_neurons,)
%       Spike counts.
%   rates : array, shape (n_neurons, n_s)
%       Tuning curves: rate of each neuron at each candidate stimulus, Hz. A neuron may be silent
%       (rate 0) at some stimuli.
%   duration : number
%       Counting time, s.
%
%   Returns
%   -------
%   array, shape (n_s,)
%       ln P(counts | s) at each candidate; a term that is the same for all s may be left out.
%
%   References
%   ----------
%   Dayan & Abbott, section 3.3.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 15, log_likelihood: Likelihood of a stimulus · 刺激的似然
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'log_likelihood is yours to write');
end
