function result = load_swc(path)
%LOAD_SWC Read a reconstruction in SWC format.
%
%   A data line holds seven numbers separated by blanks or tabs: id, kind, x, y, z,
%   radius, id of the parent (-1: none). Lines starting with # are comments, empty
%   lines mean nothing. Ids are labels: they need not start at 1, be consecutive or
%   be sorted.
%
%   Parameters
%   ----------
%   path : text
%       The file.
%
%   Returns
%   -------
%   struct (containers.Map where a key is no name)
%       The cell: arrays "xyz" (n, 3), "radius" (n,), "kind" (n,), "parent" (n,) as
%       described at the top of constants.m, rows in the order of the file. "parent"
%       holds rows, not ids.
%
%   References
%   ----------
%   Cannon et al., J. Neurosci. Methods 84 (1998) 49.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 1, swc_file: Reading a reconstruction · 读入重构文件
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'load_swc is yours to write');
end
