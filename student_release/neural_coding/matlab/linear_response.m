function result = linear_response(stimulus, dt, kernel, r_0)
%LINEAR_RESPONSE Firing rate predicted by a linear kernel: r(t) = [r_0 + integral of D(tau) s(t - tau) d tau]_+.
%
%   Parameters
%   ----------
%   stimulus : array, shape (n,)
%       Stimulus in each time bin (zero before the first).
%   dt : number
%       Width of a bin, s.
%   kernel : array, shape (n_lags,)
%       Kernel D at tau = 0, dt, 2 dt, ...; Hz per second and per unit of the stimulus.
%   r_0 : number
%       Background rate, Hz.
%
%   Returns
%   -------
%   array, shape (n,)
%       Rate in each bin, Hz, never negative. The integral is the plain sum over bins times `dt`;
%       tau = 0 is the same bin.
%
%   References
%   ----------
%   Dayan & Abbott, section 2.2.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 10, linear_response: A neuron as a linear filter · 把神经元看作线性滤波器
%   (3 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'linear_response is yours to write');
end
