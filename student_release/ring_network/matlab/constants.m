% Conventions and constants of ring_network: copy the constants that you need into your functions.
%
% Ring attractor: how a network of direction-tuned neurons holds, finds and moves a heading.
%
% N neurons sit on a ring, neuron i prefers the direction theta_i, and their rates u_i (Hz) obey
%
%     tau du_i/dt = -u_i + [ (1/N) sum_j J(theta_i - theta_j) u_j + I_i ]_+ ,
%
%     J(x) = J0 + J1 cos x + gamma J1 sin x .
%
% Conventions used throughout: angles in rad, times in ms, rates `u` and input `I` in Hz, couplings without
% unit; [x]_+ = max(x, 0); row i of a weight matrix belongs to the receiving (postsynaptic) neuron, column j to
% the sending (presynaptic) one.
%
% References
% ----------
% Ben-Yishai, Bar-Or & Sompolinsky, PNAS 92:3844 (1995).
% Zhang, J. Neurosci. 16:2112 (1996).
% Kim, Rouault, Druckmann & Jayaraman, Science 356:849 (2017).
% Dayan & Abbott, Theoretical Neuroscience, section 7.4.

HOMOGENEOUS = 0;  % every neuron fires at the same rate
BUMP = 1;  % a localised bump, at any position
RUNAWAY = 2;  % rates grow without bound
