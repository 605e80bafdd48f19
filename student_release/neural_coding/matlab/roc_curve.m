function [false_alarms, hits] = roc_curve(noise, signal, thresholds)
%ROC_CURVE Receiver operating characteristic of the test "response >= threshold".
%
%   Parameters
%   ----------
%   noise, signal : array, shapes (n_noise,) and (n_signal,)
%       Responses in trials without and with the signal (counts or rates).
%   thresholds : array, shape (n,)
%       Thresholds, in the unit of the responses.
%
%   Returns
%   -------
%   false_alarms, hits : two arrays, each shape (n,)
%       Fraction of the trials without, and with, the signal that pass each threshold.
%
%   References
%   ----------
%   Dayan & Abbott, section 3.2.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 24, roc: Receiver operating characteristic · ROC 曲线
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'roc_curve is yours to write');
end
