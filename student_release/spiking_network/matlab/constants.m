% Conventions and constants of spiking_network: copy the constants that you need into your functions.
%
% A sparse network of integrate-and-fire neurons (Brunel 2000), from one synapse to the phase diagram.
%
% Times are in ms, voltages in mV measured from rest, rates in Hz. Of `n_neurons` neurons the first 80 % are
% excitatory, the last 20 % inhibitory. A network's spikes are two arrays of equal length: `times` (ms) and
% `neurons` (who fired, counted from 0).

TAU_M = 20;  % membrane time constant, ms
THETA = 20;  % threshold above rest, mV
V_RESET = 10;  % reset above rest, mV
T_REF = 2;  % absolute refractory period, ms
F_EXC = 0.8;  % fraction of excitatory neurons
EPSILON = 0.1;  % fraction of each population that contacts a neuron
