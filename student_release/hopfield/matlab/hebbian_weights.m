function result = hebbian_weights(patterns)
%HEBBIAN_WEIGHTS Hebbian weights that store a set of patterns.
%
%   Parameters
%   ----------
%   patterns : array, shape (P, N)
%       Patterns of +1 and -1, one per row.
%
%   Returns
%   -------
%   array, shape (N, N)
%       W_ij = (1/N) sum_mu xi_i^mu xi_j^mu, without self-coupling: W_ii = 0.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 1, storage: Hebbian storage · Hebb 式存储
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'hebbian_weights is yours to write');
end
