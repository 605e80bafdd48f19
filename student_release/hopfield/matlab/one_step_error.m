function result = one_step_error(alpha)
%ONE_STEP_ERROR Probability that a stored bit is wrong after one update, for a large network.
%
%   Parameters
%   ----------
%   alpha : number or array
%       Load P/N > 0, with N and P both large, random patterns (no unit).
%
%   Returns
%   -------
%   number or array, shape of `alpha`
%       Probability (no unit).
%
%   References
%   ----------
%   Hertz, Krogh & Palmer, section 2.2.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 8, one_step: One-step error · 一步错误率
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'one_step_error is yours to write');
end
