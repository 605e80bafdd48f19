function [result1, result2] = recall_probability(weights, patterns, flip_orders, update_orders, fractions)
%RECALL_PROBABILITY Probability of perfect recall against corruption, with its standard error over networks.
%
%   In network k every stored pattern mu is corrupted with flip_orders[k, mu] and then recalled with
%   update_orders[k]; recall is perfect if all N units end as stored. The probability in one network is the
%   fraction of its patterns recalled perfectly.
%
%   Parameters
%   ----------
%   weights : array, shape (K, N, N)
%       Weights of K independent networks.
%   patterns : array, shape (K, P, N)
%       The patterns stored in each.
%   flip_orders : array of whole numbers, shape (K, P, N)
%       Permutations for `corrupt`.
%   update_orders : array of whole numbers, shape (K, S, N)
%       Sweeps for `recall`.
%   fractions : array, shape (F,)
%       Fractions of units flipped in the cue.
%
%   Returns
%   -------
%   two arrays, each of shape (F,)
%       Mean over networks of the probability of perfect recall, and its standard error (`mean_and_sem`).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 6, recall_curve: Perfect recall against corruption · 完美回想与残缺程度
%   (14 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'recall_probability is yours to write');
end
