function [result1, result2] = recall_error(weights, patterns, update_orders)
%RECALL_ERROR Fraction of wrong bits after recall from the stored patterns themselves, averaged over networks.
%
%   Parameters
%   ----------
%   weights : array, shape (K, N, N)
%       Weights of K independent networks.
%   patterns : array, shape (K, Q, N)
%       Some or all of the patterns stored in each; each is used, uncorrupted, as the initial state.
%   update_orders : array of whole numbers, shape (K, S, N)
%       Sweeps for `recall`.
%
%   Returns
%   -------
%   two numbers
%       Mean over networks of the fraction of bits that differ from the pattern at the end, and its standard
%       error (`mean_and_sem` over the K networks).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 11, load: Error against load · 错误与负载
%   (10 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'recall_error is yours to write');
end
