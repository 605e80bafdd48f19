function result = gate_steady_state(gate, v)
%GATE_STEADY_STATE Steady state of one gate at a fixed voltage.
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
%   array, shape of `v`
%       Probability that the gate is open, between 0 and 1.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 7, gating: The gates of Hodgkin and Huxley · Hodgkin-Huxley 的门变量
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'gate_steady_state is yours to write');
end
