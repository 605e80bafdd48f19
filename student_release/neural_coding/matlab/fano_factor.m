function result = fano_factor(spikes, duration, window)
%FANO_FACTOR Fano factor of the spike counts in successive windows of one train.
%
%   The windows are [0, window), [window, 2 window), ...; a last window that does not fit
%   into `duration` as a whole is left out.
%
%   Parameters
%   ----------
%   spikes : array, shape (n_spikes,)
%       Spike times, s, ascending.
%   duration, window : number
%       Length of the train and of one window, s.
%
%   Returns
%   -------
%   number
%       Variance of the counts over their mean (dimensionless).
%
%   References
%   ----------
%   Dayan & Abbott, section 1.4.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 2, spike_statistics: CV, Fano factor and interval histogram · CV、法诺因子与间隔直方图
%   (7 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'fano_factor is yours to write');
end
