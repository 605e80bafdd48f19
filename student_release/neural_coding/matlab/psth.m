function result = psth(trials, duration, bin_width)
%PSTH Peri-stimulus time histogram: the firing rate seen over repeated trials.
%
%   Parameters
%   ----------
%   trials : cell of arrays
%       Spike times of each trial, s; a trial may be empty.
%   duration, bin_width : number
%       Length of a trial and width of a bin, s; `duration` is a whole number of bins.
%
%   Returns
%   -------
%   array, shape (duration / bin_width,)
%       Trial-averaged firing rate in each bin, Hz.
%
%   References
%   ----------
%   Dayan & Abbott, section 1.2.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 6, psth: Peri-stimulus time histogram · 刺激前后时间直方图（PSTH）
%   (3 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'psth is yours to write');
end
