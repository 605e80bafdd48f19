function result = overlaps(patterns, state)
%OVERLAPS Overlaps of a state with a set of patterns.
%
%   Parameters
%   ----------
%   patterns : array, shape (P, N)
%       Patterns, +1 and -1.
%   state : array, shape (N,)
%       State, +1 and -1.
%
%   Returns
%   -------
%   array, shape (P,)
%       m_mu = (1/N) sum_i xi_i^mu s_i, between -1 and 1 (no unit).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 13, mixtures: Memories nobody stored · 没有人存过的记忆
%   (10 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'overlaps is yours to write');
end
