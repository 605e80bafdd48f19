function [variance, raw_fourth, central_fourth, excess_kurtosis] = poisson_count_moments(mean)
%POISSON_COUNT_MOMENTS Moments of the spike count of a Poisson neuron, in closed form.
%
%   Parameters
%   ----------
%   mean : number
%       Mean count <n> (rate times duration; dimensionless).
%
%   Returns
%   -------
%   variance, raw_fourth, central_fourth, excess_kurtosis : four numbers
%       <(n - <n>)^2>; the fourth moment about zero <n^4>; the fourth moment about the mean
%       <(n - <n>)^4>; and the latter in units of the squared variance, less the 3 of a Gaussian.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here mean is the argument and not the built-in function of that name.
%
%   Question 4, count_moments: Moments of a Poisson count · 泊松计数的各阶矩
%   (3 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'poisson_count_moments is yours to write');
end
