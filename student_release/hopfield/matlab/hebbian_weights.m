function result = hebbian_weights(patterns)
%HEBBIAN_WEIGHTS Hebbian weights that store a set of patterns.
%
%   Parameters
%   ----------
%   patterns : array_like, shape (P, N)
%       Patterns of +1 and -1, one per row.
%
%   Returns
%   -------
%   ndarray, shape (N, N)
%       W_ij = (1/N) sum_mu xi_i^mu xi_j^mu, without self-coupling: W_ii = 0.
%
%   Question 1, storage: Hebbian storage · Hebb 式存储
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'hebbian_weights is yours to write');
end
