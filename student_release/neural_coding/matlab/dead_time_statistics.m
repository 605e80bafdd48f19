function [mean_rate, cv, fano] = dead_time_statistics(rate, t_ref)
%DEAD_TIME_STATISTICS Mean rate, CV and Fano factor of a Poisson neuron with dead time, in closed form.
%
%   Parameters
%   ----------
%   rate : float or array_like
%       Firing rate while the neuron is ready, Hz.
%   t_ref : float
%       Dead time, s.
%
%   Returns
%   -------
%   mean_rate, cv, fano : tuple of three, each a float or an array of the shape of `rate`
%       Spikes per second (Hz); CV of the intervals; Fano factor of counts in windows much longer
%       than an interval (the train is a renewal process).
%
%   References
%   ----------
%   Cox, Renewal Theory, chapter 4; Dayan & Abbott, section 1.4.
%
%   Question 3, dead_time: What dead time does to the statistics · 不应期如何改变统计量
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'dead_time_statistics is yours to write');
end
