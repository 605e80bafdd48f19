function result = load_for_error(error)
%LOAD_FOR_ERROR Load at which one update makes a given error: `one_step_error` inverted.
%
%   Parameters
%   ----------
%   error : float or array_like
%       Probability of a wrong bit, between 0 and 1/2, both excluded.
%
%   Returns
%   -------
%   float or ndarray, shape of `error`
%       Load alpha = P/N (no unit).
%
%   Question 8, one_step: One-step error · 一步错误率
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'load_for_error is yours to write');
end
