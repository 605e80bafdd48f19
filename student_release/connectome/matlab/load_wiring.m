function [names, chemical, gap] = load_wiring(path)
%LOAD_WIRING Read a wiring table.
%
%   A CSV file with a header and the columns Neuron 1, Neuron 2, Type, Nbr. Types:
%
%       S, Sp     neuron 1 sends Nbr chemical synapses to neuron 2 (S: to it alone,
%                 Sp: to it among others); both kinds count, and they add up
%       R, Rp     the same synapses once more, seen from the receiver
%       EJ        Nbr gap junctions between neuron 1 and neuron 2; listed from both sides,
%                 junctions of a neuron with itself once
%       NMJ       junctions with muscle: the partner NMJ is no neuron
%
%   Names mean the same in upper and lower case. Rows come in any order.
%
%   Parameters
%   ----------
%   path : text
%       The file.
%
%   Returns
%   -------
%   names : cell of texts
%       The n neurons that have at least one chemical synapse or gap junction in the table, in
%       upper case, sorted as strings.
%   chemical : array of whole numbers, shape (n, n)
%       Number of synapses from the neuron of the row onto the neuron of the column.
%   gap : array of whole numbers, shape (n, n)
%       Number of gap junctions, symmetric; junctions with itself on the diagonal, once.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 1, wiring_table: Reading the wiring · 读懂布线表
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'load_wiring is yours to write');
end
