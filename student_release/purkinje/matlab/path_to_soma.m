function result = path_to_soma(cell)
%PATH_TO_SOMA Path length from the root along the tree to every point.
%
%   Parameters
%   ----------
%   cell : dict
%       A reconstruction.
%
%   Returns
%   -------
%   ndarray, shape (n,)
%       Sum of the lengths of the pieces between the point and the root (the link to the
%       soma counts), um; 0 at the root.
%
%   Question 6, path_to_soma: The way to the soma · 到胞体的路程
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'path_to_soma is yours to write');
end
