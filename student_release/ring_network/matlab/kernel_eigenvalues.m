function result = kernel_eigenvalues(kernel)
%KERNEL_EIGENVALUES Eigenvalues of a ring's weight matrix, for any kernel J.
%
%   The matrix is w[i, j] = J(theta_i - theta_j) / N; its eigenvectors are the Fourier modes
%   exp(i m theta).
%
%   Parameters
%   ----------
%   kernel : array, shape (N,)
%       kernel[k] = J(2 pi k / N) for k = 0 .. N-1 (no unit). It need not be even.
%
%   Returns
%   -------
%   complex array, shape (N,)
%       Entry m is the eigenvalue of the mode exp(+i m theta), m = 0 .. N-1 (no unit).
%
%   References
%   ----------
%   Dayan & Abbott, Theoretical Neuroscience, section 7.4.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 2, eigenvalues: Eigenvalues of a ring · 环形连接的特征值
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'kernel_eigenvalues is yours to write');
end
