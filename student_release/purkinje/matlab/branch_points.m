function result = branch_points(cell)
%BRANCH_POINTS Neurite points with two or more children.
%
%   Parameters
%   ----------
%   cell : dict
%       A reconstruction.
%
%   Returns
%   -------
%   ndarray of int
%       Their rows, in any order. The soma is not a branch point.
%
%   Question 3, branch_points: Branch points and tips · 分支点与末端
%   (5 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'branch_points is yours to write');
end
