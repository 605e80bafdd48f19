function result = network_size(n_neurons, wire_diameter, spine_length, design)
%NETWORK_SIZE Linear size R of a network in which every neuron can contact every other.
%
%   A scaling argument: leave out all numerical factors. Volume is taken by wire alone.
%
%   Parameters
%   ----------
%   n_neurons : number
%       Number N of neurons.
%   wire_diameter : number
%       Diameter d of axons and dendrites, um.
%   spine_length : number
%       Length s of a spine, um (s > d); only the last design uses it.
%   design : text
%       "point-to-point": a separate axon from every neuron to every other neuron;
%       "axons": one branching axon per neuron, which visits all other cell bodies;
%       "dendrites": axon and dendrite of the same length, a synapse where they touch;
%       "spines": the same, but a synapse where they come within s.
%
%   Returns
%   -------
%   number
%       R, um.
%
%   References
%   ----------
%   Chklovskii, Neuron 43 (2004) 609.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 10, network_size: Why axons, dendrites and spines: the formulas · 为何要有轴突、树突和树突棘：公式
%   (5 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'network_size is yours to write');
end
