function result = random_connectivity(n_exc, n_inh, epsilon, seed)
%RANDOM_CONNECTIVITY Presynaptic partners of every neuron: random, with the same number of inputs for all.
%
%   Neuron i receives C_E = round(epsilon * n_exc) excitatory and C_I = round(epsilon * n_inh) inhibitory
%   synapses. Its partners are drawn uniformly and independently of other neurons' partners, all different
%   from each other and from i itself. Neurons 0 ... n_exc - 1 are excitatory, the rest inhibitory.
%
%   Parameters
%   ----------
%   n_exc, n_inh : whole number
%       Size of the two populations.
%   epsilon : number
%       Connection probability.
%   seed : whole number
%       The same seed gives the same network, another seed another.
%
%   Returns
%   -------
%   array of whole numbers, shape (n_exc + n_inh, C_E + C_I)
%       Row i lists who is presynaptic to i: first C_E excitatory neurons, then C_I inhibitory ones, each part
%       in any order.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 4, connectivity: Who listens to whom · 谁听谁的：连接
%   (9 points). How values look in MATLAB: see check.m.

if nargin < 3 || isempty(epsilon), epsilon = 0.1; end
if nargin < 4 || isempty(seed), seed = 0; end
error('neurograde:NotImplemented', 'random_connectivity is yours to write');
end
