function [result1, result2] = forgetting_curve(weights, patterns, ages, update_orders)
%FORGETTING_CURVE Overlap after recall against the age of a memory, with its standard error over networks.
%
%   Parameters
%   ----------
%   weights : array, shape (K, N, N)
%       Weights of K independent networks.
%   patterns : array, shape (K, T, N)
%       The patterns stored in each, in the order of storage (the last row is the newest, age 0).
%   ages : array of whole numbers, shape (A,)
%       Ages to test, 0 .. T-1: the pattern of that age is the initial state, uncorrupted.
%   update_orders : array of whole numbers, shape (K, S, N)
%       Sweeps for `recall`.
%
%   Returns
%   -------
%   two arrays, each of shape (A,)
%       Mean over networks of the overlap of the recalled state with the pattern, and its standard error
%       (`mean_and_sem`).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 16, forgetting: Forgetting · 遗忘
%   (10 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'forgetting_curve is yours to write');
end
