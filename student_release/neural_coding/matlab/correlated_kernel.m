function result = correlated_kernel(stimulus, dt, counts, n_lags)
%CORRELATED_KERNEL Linear kernel of a neuron, recovered from its response to a stimulus that is correlated in time.
%
%   Parameters
%   ----------
%   stimulus : array_like, shape (n,)
%       Stationary noise of mean zero with correlations over several bins.
%   dt : float
%       Width of a bin, s.
%   counts : array_like of int, shape (n,)
%       Number of spikes in each bin.
%   n_lags : int
%       Number of lags; the kernel is zero beyond.
%
%   Returns
%   -------
%   ndarray, shape (n_lags,)
%       Kernel D at tau = 0, dt, 2 dt, ... in the convention of `linear_response`; Hz per second and per
%       unit of the stimulus.
%
%   References
%   ----------
%   Dayan & Abbott, section 2.2 and appendix 2.9 A.
%
%   Question 14, correlated_kernel: The kernel from a correlated stimulus · 用有相关的刺激求线性核
%   (4 points, bonus). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'correlated_kernel is yours to write');
end
