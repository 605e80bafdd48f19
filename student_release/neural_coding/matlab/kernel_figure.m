function fig = kernel_figure(tau, kernel, recovered)
%KERNEL_FIGURE The true kernel and the one recovered from spikes, over the time before the response.
%
%   Parameters
%   ----------
%   tau : array, shape (n_lags,)
%       Time before the response, s.
%   kernel, recovered : array, shape (n_lags,)
%       True and recovered kernel, Hz per second and per unit of the stimulus.
%
%   Returns
%   -------
%   handle of the figure
%       Both in one panel, the true kernel as a curve, tau in s or ms, axes labelled with units, a legend that
%       tells them apart.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 13, kernel_figure: Picture: the kernel recovered · 图：恢复出的线性核
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'kernel_figure is yours to write');
end
