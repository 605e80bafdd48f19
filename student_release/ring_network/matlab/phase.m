function result = phase(j0, j1)
%PHASE What the network does with a uniform positive input.
%
%   Parameters
%   ----------
%   j0, j1 : number or array
%       Uniform and cosine coupling (no unit), `j1` positive; they broadcast.
%
%   Returns
%   -------
%   whole number or array of whole numbers
%       HOMOGENEOUS, BUMP or RUNAWAY at each (j0, j1). Points exactly on a boundary are not asked for.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 11, phase_diagram: The phase diagram · 相图
%   (10 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'phase is yours to write');
end
