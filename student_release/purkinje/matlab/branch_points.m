function result = branch_points(cell)
%BRANCH_POINTS Neurite points with two or more children.
%
%   Parameters
%   ----------
%   cell : struct (containers.Map where a key is no name)
%       A reconstruction.
%
%   Returns
%   -------
%   array of whole numbers
%       Their rows, in any order. The soma is not a branch point.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here cell is the argument and not the built-in function of that name.
%
%   Question 3, branch_points: Branch points and tips · 分支点与末端
%   (5 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'branch_points is yours to write');
end
