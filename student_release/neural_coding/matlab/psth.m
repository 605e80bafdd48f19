function result = psth(trials, duration, bin_width)
%PSTH Peri-stimulus time histogram: the firing rate seen over repeated trials.
%
%   Parameters
%   ----------
%   trials : list of array_like
%       Spike times of each trial, s; a trial may be empty.
%   duration, bin_width : float
%       Length of a trial and width of a bin, s; `duration` is a whole number of bins.
%
%   Returns
%   -------
%   ndarray, shape (duration / bin_width,)
%       Trial-averaged firing rate in each bin, Hz.
%
%   References
%   ----------
%   Dayan & Abbott, section 1.2.
%
%   Question 6, psth: Peri-stimulus time histogram · 刺激前后时间直方图（PSTH）
%   (3 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'psth is yours to write');
end
