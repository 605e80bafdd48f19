function result = mean_path_length(adjacency)
%MEAN_PATH_LENGTH Mean number of steps from neuron to neuron in an undirected graph.
%
%   Parameters
%   ----------
%   adjacency : array of whole numbers, shape (n, n)
%       A symmetric matrix of 0 and 1, zero diagonal.
%
%   Returns
%   -------
%   number
%       Mean of the shortest path lengths over all pairs of different neurons that are
%       connected by a path; pairs without one are left out.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 7, clustering_and_paths: Clustering and path length · 聚类系数与路径长度
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'mean_path_length is yours to write');
end
