function result = is_fixed_point(weights, state)
%IS_FIXED_POINT Whether no update would change a state.
%
%   Parameters
%   ----------
%   weights : array, shape (N, N)
%       Weights without self-coupling, not necessarily symmetric: row i holds those onto unit i.
%   state : array, shape (N,)
%       State, +1 and -1.
%
%   Returns
%   -------
%   logical
%       True if every unit agrees with its field (a field of zero, smaller than 1e-9 in size,
%       counts as agreement).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 13, mixtures: Memories nobody stored · 没有人存过的记忆
%   (10 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'is_fixed_point is yours to write');
end
