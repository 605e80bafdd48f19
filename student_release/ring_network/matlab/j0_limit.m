function result = j0_limit(j1)
%J0_LIMIT Uniform coupling beyond which the rates run away.
%
%   Parameters
%   ----------
%   j1 : number or array
%       Cosine coupling (no unit), positive.
%
%   Returns
%   -------
%   number or array, shape of `j1`
%       The network (uniform positive input, N -> infinity, gamma = 0) settles for every j0 below this
%       value and runs away above it (no unit). Valid below, at and above the onset of the bump.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 11, phase_diagram: The phase diagram · 相图
%   (10 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'j0_limit is yours to write');
end
