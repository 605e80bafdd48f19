function result = mixture_state(patterns)
%MIXTURE_STATE Symmetric mixture of an odd number of patterns: each unit follows the majority.
%
%   Parameters
%   ----------
%   patterns : array, shape (n, N)
%       An odd number of patterns, +1 and -1.
%
%   Returns
%   -------
%   array, shape (N,)
%       State, +1 and -1.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 13, mixtures: Memories nobody stored · 没有人存过的记忆
%   (10 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'mixture_state is yours to write');
end
