function [mean_rate, cv, fano] = dead_time_statistics(rate, t_ref)
%DEAD_TIME_STATISTICS Mean rate, CV and Fano factor of a Poisson neuron with dead time, in closed form.
%
%   Parameters
%   ----------
%   rate : number or array
%       Firing rate while the neuron is ready, Hz.
%   t_ref : number
%       Dead time, s.
%
%   Returns
%   -------
%   mean_rate, cv, fano : three, each a number or an array of the shape of `rate`
%       Spikes per second (Hz); CV of the intervals; Fano factor of counts in windows much longer
%       than an interval (the train is a renewal process).
%
%   References
%   ----------
%   Cox, Renewal Theory, chapter 4; Dayan & Abbott, section 1.4.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 3, dead_time: What dead time does to the statistics · 不应期如何改变统计量
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'dead_time_statistics is yours to write');
end
