% Conventions of neural_coding.
%
% Neural coding: how spikes stand for a stimulus, and how to read it back.
%
% Units throughout: times in s, rates in Hz, angles in degrees, unless a docstring says otherwise.

