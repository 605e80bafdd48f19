function result = dead_time_density(interval, rate, t_ref)
%DEAD_TIME_DENSITY Probability density of the intervals of a Poisson neuron with dead time, in closed form.
%
%   Parameters
%   ----------
%   interval : array
%       Interspike intervals, s.
%   rate : number
%       Firing rate while the neuron is ready, Hz.
%   t_ref : number
%       Dead time, s.
%
%   Returns
%   -------
%   array, shape of `interval`
%       Density, 1/s.
%
%   References
%   ----------
%   Dayan & Abbott, section 1.4.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 3, dead_time: What dead time does to the statistics · 不应期如何改变统计量
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'dead_time_density is yours to write');
end
