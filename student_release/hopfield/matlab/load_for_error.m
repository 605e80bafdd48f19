function result = load_for_error(error)
%LOAD_FOR_ERROR Load at which one update makes a given error: `one_step_error` inverted.
%
%   Parameters
%   ----------
%   error : number or array
%       Probability of a wrong bit, between 0 and 1/2, both excluded.
%
%   Returns
%   -------
%   number or array, shape of `error`
%       Load alpha = P/N (no unit).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here error is the argument and not the built-in function of that name.
%
%   Question 8, one_step: One-step error · 一步错误率
%   (8 points). How values look in MATLAB: see check.m.

builtin('error', 'neurograde:NotImplemented', 'load_for_error is yours to write');
end
