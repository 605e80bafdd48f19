% Conventions and constants of connectome: copy the constants that you need into your functions.
%
% The wiring of a worm: how 279 neurons are connected, and what about it is no accident.
%
% A wiring diagram is a matrix. Here rows send and columns receive: chemical[i, j] is the
% number of synapses from neuron i onto neuron j. (Many books write W[post, pre] instead,
% so that the input is W * r. Know which one you hold.) An adjacency matrix holds 0 and 1
% only. Gap junctions let current through both ways: their matrix is symmetric.
%
% References
% ----------
% Varshney, Chen, Paniagua, Hall & Chklovskii, PLoS Comput. Biol. 7 (2011) e1001066.

KINDS = {'sensory', 'interneuron', 'motor', 'polymodal'};
MOTIFS = {'reciprocal pair', 'feed-forward loop', 'three-cycle'};
% The 13 ways to connect three neurons 0, 1, 2, each by its edges (from, to), under their usual names:
% numbers of mutual, one-way and missing pairs, then Up, Down, Cyclic or Transitive.
TRIADS = containers.Map();
TRIADS('021D') = {[0 1], [0 2]};
TRIADS('021U') = {[1 0], [2 0]};
TRIADS('021C') = {[0 1], [1 2]};
TRIADS('111D') = {[0 1], [1 0], [2 0]};
TRIADS('111U') = {[0 1], [1 0], [0 2]};
TRIADS('030T') = {[0 1], [1 2], [0 2]};
TRIADS('030C') = {[0 1], [1 2], [2 0]};
TRIADS('201') = {[0 1], [1 0], [0 2], [2 0]};
TRIADS('120D') = {[0 1], [0 2], [1 2], [2 1]};
TRIADS('120U') = {[1 0], [2 0], [1 2], [2 1]};
TRIADS('120C') = {[1 0], [0 2], [1 2], [2 1]};
TRIADS('210') = {[0 1], [1 0], [0 2], [2 0], [1 2]};
TRIADS('300') = {[0 1], [1 0], [0 2], [2 0], [1 2], [2 1]};
