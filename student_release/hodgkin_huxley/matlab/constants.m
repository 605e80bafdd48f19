% Conventions and constants of hodgkin_huxley: copy the constants that you need into your functions.
%
% One neuron: from ions to spikes.
%
% Units: mV, ms, Hz. Current densities are in uA/mm^2 (0.01 uA/mm^2 = 1 uA/cm^2 = 10 nA/mm^2), conductance
% densities in mS/mm^2, the capacitance in uF/mm^2; with these, conductance times voltage is a current, and
% current over capacitance is a voltage per millisecond. The Hodgkin-Huxley model is the one of Dayan & Abbott,
% Theoretical Neuroscience, section 5.6:
%
%     C_M dv/dt = current - G_LEAK (v - E_LEAK) - g_k n^4 (v - E_K) - g_na m^3 h (v - E_NA)
%     dx/dt = alpha_x(v) (1 - x) - beta_x(v) x        for each gate x = n, m, h

GAS_CONSTANT = 8.314462618;  % J / (mol K)
FARADAY = 96485.33212;  % C / mol
ZERO_CELSIUS = 273.15;  % K
C_M = 0.01;  % uF/mm^2 (10 nF/mm^2)
G_LEAK = 0.003;  % mS/mm^2
G_K = 0.36;  % mS/mm^2
G_NA = 1.2;  % mS/mm^2
E_LEAK = -54.387;  % mV
E_K = -77;  % mV
E_NA = 50;  % mV
V_START = -65;  % mV, where a simulation starts unless told otherwise
SPIKE_LEVEL = 0;  % mV, a spike is an upward crossing of this level
