function result = linear_kernel(stimulus, dt, counts, n_lags)
%LINEAR_KERNEL Linear kernel of a neuron, recovered from its response to white noise.
%
%   Parameters
%   ----------
%   stimulus : array, shape (n,)
%       Gaussian white noise of mean zero: a new independent value in each time bin, of a variance
%       to be taken from the data.
%   dt : number
%       Width of a bin, s.
%   counts : array of whole numbers, shape (n,)
%       Number of spikes in each bin.
%   n_lags : whole number
%       Number of lags.
%
%   Returns
%   -------
%   array, shape (n_lags,)
%       Kernel D at tau = 0, dt, 2 dt, ... in the convention of `linear_response`; Hz per second and per
%       unit of the stimulus.
%
%   References
%   ----------
%   Dayan & Abbott, section 2.2.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 12, linear_kernel: The kernel from white noise · 用白噪声求线性核
%   (5 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'linear_kernel is yours to write');
end
