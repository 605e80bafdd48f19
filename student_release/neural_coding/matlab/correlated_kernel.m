function result = correlated_kernel(stimulus, dt, counts, n_lags)
%CORRELATED_KERNEL Linear kernel of a neuron, recovered from its response to a stimulus that is correlated in time.
%
%   Parameters
%   ----------
%   stimulus : array, shape (n,)
%       Stationary noise of mean zero with correlations over several bins.
%   dt : number
%       Width of a bin, s.
%   counts : array of whole numbers, shape (n,)
%       Number of spikes in each bin.
%   n_lags : whole number
%       Number of lags; the kernel is zero beyond.
%
%   Returns
%   -------
%   array, shape (n_lags,)
%       Kernel D at tau = 0, dt, 2 dt, ... in the convention of `linear_response`; Hz per second and per
%       unit of the stimulus.
%
%   References
%   ----------
%   Dayan & Abbott, section 2.2 and appendix 2.9 A.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 14, correlated_kernel: The kernel from a correlated stimulus · 用有相关的刺激求线性核
%   (4 points, bonus). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'correlated_kernel is yours to write');
end
