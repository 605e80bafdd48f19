function result = mean_path_to_soma(cell)
%MEAN_PATH_TO_SOMA Mean path length to the soma over the neurite points.
%
%   Parameters
%   ----------
%   cell : dict
%       A reconstruction.
%
%   Returns
%   -------
%   float
%       Mean of `path_to_soma` over neurite points, um.
%
%   Question 6, path_to_soma: The way to the soma · 到胞体的路程
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'mean_path_to_soma is yours to write');
end
