function [presynaptic, postsynaptic] = partners(names, chemical, neuron)
%PARTNERS Who talks to a neuron, and to whom it talks.
%
%   Parameters
%   ----------
%   names : list of str
%       Names of the n neurons.
%   chemical : array_like of int, shape (n, n)
%       Synapses, rows send.
%   neuron : str
%       One of the names.
%
%   Returns
%   -------
%   presynaptic, postsynaptic : list of str
%       Names of the neurons that send synapses to it, and of those that receive its synapses,
%       in any order.
%
%   Question 2, who_is_pre: Who is presynaptic? · 谁在突触前？
%   (5 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'partners is yours to write');
end
