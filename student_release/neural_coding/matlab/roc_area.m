function result = roc_area(noise, signal)
%ROC_AREA Area under the ROC curve of two samples of responses.
%
%   Parameters
%   ----------
%   noise, signal : array, shapes (n_noise,) and (n_signal,)
%       Responses in trials without and with the signal; equal responses may occur, and are then
%       decided by the toss of a coin.
%
%   Returns
%   -------
%   number
%       Area, 0 to 1: the fraction of right choices between one trial of each kind.
%
%   References
%   ----------
%   Dayan & Abbott, section 3.2; Green & Swets, Signal Detection Theory and Psychophysics.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 24, roc: Receiver operating characteristic · ROC 曲线
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'roc_area is yours to write');
end
