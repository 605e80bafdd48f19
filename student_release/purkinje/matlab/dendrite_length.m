function result = dendrite_length(n_neurons, wire_diameter, spine_length)
%DENDRITE_LENGTH Length of the dendrite of one neuron in the network with spines.
%
%   Parameters
%   ----------
%   n_neurons : number
%       Number N of neurons.
%   wire_diameter, spine_length : number
%       Diameter d of the wire and length s of a spine, um.
%
%   Returns
%   -------
%   number
%       Length, um, up to numerical factors.
%
%   References
%   ----------
%   Chklovskii, Neuron 43 (2004) 609.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 10, network_size: Why axons, dendrites and spines: the formulas · 为何要有轴突、树突和树突棘：公式
%   (5 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'dendrite_length is yours to write');
end
