function result = branch_order(cell)
%BRANCH_ORDER Centrifugal branch order of every point.
%
%   Walk from the soma to the point and count the branch points on the way, without the
%   point itself: a dendrite starts with order 0, a branch point still belongs to the
%   branch that ends in it, its children have one more, however many they are.
%
%   Parameters
%   ----------
%   cell : struct (containers.Map where a key is no name)
%       A reconstruction.
%
%   Returns
%   -------
%   array of whole numbers, shape (n,)
%       Order of each point; 0 for soma points.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here cell is the argument and not the built-in function of that name.
%
%   Question 4, branch_order: Branch order, from the soma outwards · 由胞体向外的分支级数
%   (5 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'branch_order is yours to write');
end
