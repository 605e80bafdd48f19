function result = synaptic_input(chemical, rates)
%SYNAPTIC_INPUT Input to every neuron if each synapse passes on the rate of its sender.
%
%   Parameters
%   ----------
%   chemical : array of whole numbers, shape (n, n)
%       Synapses, rows send.
%   rates : array, shape (n,)
%       Firing rate of each neuron, Hz.
%
%   Returns
%   -------
%   array, shape (n,)
%       Sum over all synapses onto each neuron of the rate of the neuron that sends it, Hz.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 2, who_is_pre: Who is presynaptic? · 谁在突触前？
%   (5 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'synaptic_input is yours to write');
end
