function result = ring_weights(n, j0, j1, gamma)
%RING_WEIGHTS Weight matrix of the ring, the factor 1/N included.
%
%   Parameters
%   ----------
%   n : whole number
%       Number of neurons N.
%   j0, j1 : number
%       Uniform and cosine coupling (no unit).
%   gamma : number
%       Strength of the sine term relative to `j1` (no unit).
%
%   Returns
%   -------
%   array, shape (n, n)
%       w[i, j] = J(theta_i - theta_j) / N with J(x) = j0 + j1 cos x + gamma j1 sin x:
%       i receives, j sends. The diagonal is kept.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here gamma is the argument and not the built-in function of that name.
%
%   Question 1, kernel: The ring and its weights · 神经元环及其连接
%   (8 points). How values look in MATLAB: see check.m.

if nargin < 4 || isempty(gamma), gamma = 0; end
error('neurograde:NotImplemented', 'ring_weights is yours to write');
end
