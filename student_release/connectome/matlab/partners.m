function [presynaptic, postsynaptic] = partners(names, chemical, neuron)
%PARTNERS Who talks to a neuron, and to whom it talks.
%
%   Parameters
%   ----------
%   names : cell of texts
%       Names of the n neurons.
%   chemical : array of whole numbers, shape (n, n)
%       Synapses, rows send.
%   neuron : text
%       One of the names.
%
%   Returns
%   -------
%   presynaptic, postsynaptic : cell of texts
%       Names of the neurons that send synapses to it, and of those that receive its synapses,
%       in any order.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 2, who_is_pre: Who is presynaptic? · 谁在突触前？
%   (5 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'partners is yours to write');
end
