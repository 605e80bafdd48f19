function result = strahler_order(cell)
%STRAHLER_ORDER Horton-Strahler order of every neurite point.
%
%   A tip has order 1. A point with one child has the child's order. Where branches meet,
%   the highest order k among the children goes on as k if one child alone has it, and
%   becomes k + 1 if two or more have it.
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
%   References
%   ----------
%   Strahler, Trans. Am. Geophys. Union 38 (1957) 913 (for rivers).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here cell is the argument and not the built-in function of that name.
%
%   Question 5, strahler_order: Strahler order, from the tips inwards · 由末端向内的 Strahler 级数
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'strahler_order is yours to write');
end
