function result = mean_path_to_soma(cell)
%MEAN_PATH_TO_SOMA Mean path length to the soma over the neurite points.
%
%   Parameters
%   ----------
%   cell : struct (containers.Map where a key is no name)
%       A reconstruction.
%
%   Returns
%   -------
%   number
%       Mean of `path_to_soma` over neurite points, um.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here cell is the argument and not the built-in function of that name.
%
%   Question 6, path_to_soma: The way to the soma · 到胞体的路程
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'mean_path_to_soma is yours to write');
end
