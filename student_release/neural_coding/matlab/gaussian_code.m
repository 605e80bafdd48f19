function [fisher, ml_error, bayes_error, information] = gaussian_code(w, sigma, sigma_0)
%GAUSSIAN_CODE Linear-Gaussian code: how well it can be read and how much it tells, in closed form.
%
%   A stimulus s from a Gaussian prior of mean 0 and standard deviation `sigma_0` drives neurons
%   x_i = w_i s + noise, the noise Gaussian, independent, of standard deviation sigma_i.
%
%   Parameters
%   ----------
%   w : number or array, shape (n_neurons,)
%       Weights (one number: all alike).
%   sigma : array, shape (n_neurons,)
%       Standard deviation of each neuron's noise.
%   sigma_0 : number
%       Standard deviation of the prior.
%
%   Returns
%   -------
%   fisher, ml_error, bayes_error, information : four numbers
%       Fisher information about s; mean squared error of the maximum-likelihood estimate and of the
%       Bayesian estimate (the posterior mean; averaged over stimuli of the prior); mutual information
%       of s and all the x together, in nats.
%
%   References
%   ----------
%   Dayan & Abbott, section 3.3 and chapter 4.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 22, gaussian_code: The linear-Gaussian code · 线性高斯编码
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'gaussian_code is yours to write');
end
