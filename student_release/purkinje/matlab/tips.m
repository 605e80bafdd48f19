function result = tips(cell)
%TIPS Neurite points without children.
%
%   Parameters
%   ----------
%   cell : dict
%       A reconstruction.
%
%   Returns
%   -------
%   ndarray of int
%       Their rows, in any order.
%
%   Question 3, branch_points: Branch points and tips · 分支点与末端
%   (5 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'tips is yours to write');
end
