function fig = draw_connectome(names, chemical, gap, kinds)
%DRAW_CONNECTOME The wiring diagram as a picture that a person can read.
%
%   Any layout in which every neuron has a place of its own will do: on a circle, in layers,
%   by signal flow. Every neuron is one marker, in a colour that tells its kind (a legend says
%   which); every connected pair (see `undirected_union`) is joined by one line, straight or
%   curved, drawn with `plot` or a `LineCollection`, from marker to marker. Nothing is
%   measured along the axes, so they may be switched off.
%
%   Parameters
%   ----------
%   names : cell of texts
%       Names of the n neurons.
%   chemical, gap : array of whole numbers, shape (n, n)
%       Chemical synapses, rows send, and gap junctions.
%   kinds : cell of texts
%       Kind of each neuron, one of `KINDS`.
%
%   Returns
%   -------
%   handle of the figure
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 15, worm_picture: The worm's connectome in one picture · 一幅图看线虫连接组
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'draw_connectome is yours to write');
end
