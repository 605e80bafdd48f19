function [result1, result2] = mean_and_sem(samples)
%MEAN_AND_SEM Mean and its standard error over independent networks.
%
%   Parameters
%   ----------
%   samples : array, shape (K,) or (K, ...)
%       One sample (or array of samples) per network along axis 0; K >= 2.
%
%   Returns
%   -------
%   two numbers or arrays
%       Mean over axis 0, and standard error of that mean: the sample standard deviation (the one that
%       divides by K - 1) over sqrt(K).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 5, corruption: Corrupted cues, and error bars · 残缺的线索与误差棒
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'mean_and_sem is yours to write');
end
