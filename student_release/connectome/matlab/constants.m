% Constants of connectome: copy those you need into your functions.
%
% The wiring of a worm: how 279 neurons are connected, and what about it is no accident.
%
% A wiring diagram is a matrix. Here rows send and columns receive: chemical[i, j] is the
% number of synapses from neuron i onto neuron j. (Many books write W[post, pre] instead,
% so that the input is W @ r. Know which one you hold.) An adjacency matrix holds 0 and 1
% only. Gap junctions let current through both ways: their matrix is symmetric.
%
% References
% ----------
% Varshney, Chen, Paniagua, Hall & Chklovskii, PLoS Comput. Biol. 7 (2011) e1001066.

KINDS = {'sensory', 'interneuron', 'motor', 'polymodal'};
MOTIFS = {'reciprocal pair', 'feed-forward loop', 'three-cycle'};
