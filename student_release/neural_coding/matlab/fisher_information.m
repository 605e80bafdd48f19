function result = fisher_information(s, preferred, r_max, sigma, duration)
%FISHER_INFORMATION Fisher information about `s` in the counts of independent Poisson neurons of Gaussian tuning.
%
%   Parameters
%   ----------
%   s : array
%       Stimulus.
%   preferred : array, shape (n_neurons,)
%       Preferred stimuli, in the unit of `s`.
%   r_max : number
%       Maximal rate of every neuron, Hz.
%   sigma : number
%       Tuning width of every neuron, in the unit of `s`.
%   duration : number
%       Counting time, s.
%
%   Returns
%   -------
%   array, shape of `s`
%       Fisher information of the whole population, 1 / (unit of s)^2.
%
%   References
%   ----------
%   Dayan & Abbott, section 3.3.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 19, fisher: Fisher information and the Cramér-Rao bound · 费舍尔信息与克拉默–拉奥下界
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'fisher_information is yours to write');
end
