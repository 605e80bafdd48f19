function result = path_to_soma(cell)
%PATH_TO_SOMA Path length from the root along the tree to every point.
%
%   Parameters
%   ----------
%   cell : struct (containers.Map where a key is no name)
%       A reconstruction.
%
%   Returns
%   -------
%   array, shape (n,)
%       Sum of the lengths of the pieces between the point and the root (the link to the
%       soma counts), um; 0 at the root.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here cell is the argument and not the built-in function of that name.
%
%   Question 6, path_to_soma: The way to the soma · 到胞体的路程
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'path_to_soma is yours to write');
end
