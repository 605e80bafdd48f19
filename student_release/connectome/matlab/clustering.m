function result = clustering(adjacency)
%CLUSTERING Clustering coefficient of every neuron of an undirected graph.
%
%   Parameters
%   ----------
%   adjacency : array of whole numbers, shape (n, n)
%       A symmetric matrix of 0 and 1, zero diagonal.
%
%   Returns
%   -------
%   array, shape (n,)
%       The fraction of the pairs of a neuron's neighbours that are neighbours of each other;
%       0 for neurons with fewer than two neighbours.
%
%   References
%   ----------
%   Watts & Strogatz, Nature 393 (1998) 440.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 7, clustering_and_paths: Clustering and path length · 聚类系数与路径长度
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'clustering is yours to write');
end
