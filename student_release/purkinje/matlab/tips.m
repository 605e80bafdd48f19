function result = tips(cell)
%TIPS Neurite points without children.
%
%   Parameters
%   ----------
%   cell : struct (containers.Map where a key is no name)
%       A reconstruction.
%
%   Returns
%   -------
%   array of whole numbers
%       Their rows, in any order.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here cell is the argument and not the built-in function of that name.
%
%   Question 3, branch_points: Branch points and tips · 分支点与末端
%   (5 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'tips is yours to write');
end
