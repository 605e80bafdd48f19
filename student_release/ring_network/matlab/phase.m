function result = phase(j0, j1)
%PHASE What the network does with a uniform positive input.
%
%   Parameters
%   ----------
%   j0, j1 : float or array_like
%       Uniform and cosine coupling (no unit), `j1` positive; they broadcast.
%
%   Returns
%   -------
%   int or integer ndarray
%       HOMOGENEOUS, BUMP or RUNAWAY at each (j0, j1). Points exactly on a boundary are not asked for.
%
%   Question 11, phase_diagram: The phase diagram · 相图
%   (10 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'phase is yours to write');
end
