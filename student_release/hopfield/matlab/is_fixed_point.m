function result = is_fixed_point(weights, state)
%IS_FIXED_POINT Whether no update would change a state.
%
%   Parameters
%   ----------
%   weights : array_like, shape (N, N)
%       Weights without self-coupling, not necessarily symmetric: row i holds those onto unit i.
%   state : array_like, shape (N,)
%       State, +1 and -1.
%
%   Returns
%   -------
%   bool
%       True if every unit agrees with its field (a field of zero, smaller than 1e-9 in size,
%       counts as agreement).
%
%   Question 13, mixtures: Memories nobody stored · 没有人存过的记忆
%   (10 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'is_fixed_point is yours to write');
end
