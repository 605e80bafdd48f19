function result = dense_fisher_information(density, r_max, sigma, duration, dimension)
%DENSE_FISHER_INFORMATION Fisher information of a dense, uniform population of Gaussian tuning, in closed form.
%
%   Independent Poisson neurons tile a stimulus space of `dimension` dimensions; each has the tuning curve
%   r_max exp(-|s - s_i|^2 / (2 sigma^2)).
%
%   Parameters
%   ----------
%   density : number
%       Neurons per unit volume of the stimulus space, 1 / (unit of s)^dimension.
%   r_max : number
%       Maximal rate of every neuron, Hz.
%   sigma : number or array
%       Tuning width, in the unit of s.
%   duration : number
%       Counting time, s.
%   dimension : whole number
%       Number of dimensions of the stimulus, 1, 2, 3, ...
%
%   Returns
%   -------
%   number or array, shape of `sigma`
%       Fisher information about any *one* coordinate of the stimulus, 1 / (unit of s)^2.
%
%   References
%   ----------
%   Zhang & Sejnowski 1999, Neural Comput 11:75; Dayan & Abbott, section 3.3.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 20, dense_fisher: Is sharp tuning better? · 调谐越尖锐越好吗？
%   (3 points). How values look in MATLAB: see check.m.

if nargin < 5 || isempty(dimension), dimension = 1; end
error('neurograde:NotImplemented', 'dense_fisher_information is yours to write');
end
