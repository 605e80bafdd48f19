% Conventions of hopfield.
%
% Hopfield network: a memory that is found by its content, fills up, and may learn to forget.
%
% N units s_i = +1 or -1 store P patterns xi^mu (entries +1 or -1) in the weights
%
%     W_ij = (1/N) sum_mu xi_i^mu xi_j^mu for i != j,   W_ii = 0,
%
% and are updated one at a time: s_i takes the sign of its field h_i = sum_j W_ij s_j.
%
% Conventions used throughout: everything is without unit; a state is an array of +1 and -1; "unit i" is entry
% i; orders are arrays of indices handed in by the caller, so that every answer is reproducible to the bit; the
% age of a pattern counts the patterns stored after it.
%
% References
% ----------
% Hopfield, PNAS 79:2554 (1982).
% Amit, Gutfreund & Sompolinsky, Phys. Rev. Lett. 55:1530 (1985).
% Parisi, J. Phys. A 19:L617 (1986); Mezard, Nadal & Toulouse, J. Physique 47:1457 (1986).
% Hertz, Krogh & Palmer, Introduction to the Theory of Neural Computation, chapter 2.
% Dayan & Abbott, Theoretical Neuroscience, section 7.4.

