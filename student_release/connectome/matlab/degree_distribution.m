function result = degree_distribution(degree)
%DEGREE_DISTRIBUTION Fraction of neurons that have each degree.
%
%   Parameters
%   ----------
%   degree : array of whole numbers, shape (n,)
%       Degree of each neuron.
%
%   Returns
%   -------
%   array, shape (largest degree + 1,)
%       Entry k is the fraction of neurons of degree k, k = 0, 1, ..., largest degree.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 3, degrees_and_hubs: Degrees and hubs · 度数与枢纽
%   (7 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'degree_distribution is yours to write');
end
