function [alpha, beta] = gate_rates(gate, v)
%GATE_RATES Opening and closing rate of one gate of the Hodgkin-Huxley model.
%
%   Two of the rates read 0/0 at one voltage; there the function returns the limit.
%
%   Parameters
%   ----------
%   gate : {"n", "m", "h"}
%       Potassium activation, sodium activation or sodium inactivation.
%   v : number or array
%       Membrane potential, mV.
%
%   Returns
%   -------
%   alpha, beta : array, shape of `v`
%       Opening and closing rate, 1/ms.
%
%   References
%   ----------
%   Dayan & Abbott, Theoretical Neuroscience, section 5.5, equations 5.22 and 5.24.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 7, gating: The gates of Hodgkin and Huxley · Hodgkin-Huxley 的门变量
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'gate_rates is yours to write');
end
