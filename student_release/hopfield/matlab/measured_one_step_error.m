function result = measured_one_step_error(weights, patterns)
%MEASURED_ONE_STEP_ERROR Fraction of bits that are wrong after a single update from a stored pattern.
%
%   Every unit is updated once from the uncorrupted pattern (the others staying as stored).
%
%   Parameters
%   ----------
%   weights : array, shape (N, N)
%       Weights without self-coupling, not necessarily symmetric: row i holds those onto unit i.
%   patterns : array, shape (P, N)
%       The stored patterns, +1 and -1.
%
%   Returns
%   -------
%   number
%       Fraction, over all units of all patterns, whose field has the wrong sign (a field of zero,
%       smaller than 1e-9 in size, is no error).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 10, measured_error: One-step error, measured · 一步错误率的测量
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'measured_one_step_error is yours to write');
end
