% Conventions and constants of purkinje: copy the constants that you need into your functions.
%
% Dendrites: from a list of traced points to why neurons have spines.
%
% A reconstruction is a tree of points. Every function below takes it as a
% struct, the cell:
%
%     xyz      (n, 3) float   positions, um
%     radius   (n,)   float   radii, um
%     kind     (n,)   int     what the point belongs to: 1 soma, anything else a neurite
%     parent   (n,)   int     row (from 0) of the parent point, -1 for the root
%
% The root is a soma point. Rows may come in any order: a parent can stand below
% its child. A neurite point is one whose kind is not 1. Each neurite point and its
% parent span one segment; the segments are the arbor. Soma points other than the
% root (three-point somata) outline the cell body and are no part of the arbor.

SOMA = 1;
SPINE_LENGTH = 2;  % um
