function result = weight_matrix(sources, n_exc, weight, g)
%WEIGHT_MATRIX Synaptic weights as a matrix `weights[post, pre]`: `weights * fired` is the input to each neuron.
%
%   Parameters
%   ----------
%   sources : array of whole numbers, shape (n_neurons, n_inputs)
%       Row i lists the neurons presynaptic to i.
%   n_exc : whole number
%       Neurons 0 ... n_exc - 1 are excitatory.
%   weight : number
%       Jump J of an excitatory synapse, mV; an inhibitory one makes -g J.
%   g : number
%       Relative strength of inhibition.
%
%   Returns
%   -------
%   array, shape (n_neurons, n_neurons)
%       Weights, mV; 0 where there is no synapse.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 4, connectivity: Who listens to whom · 谁听谁的：连接
%   (9 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'weight_matrix is yours to write');
end
