function result = gate_time_constant(gate, v)
%GATE_TIME_CONSTANT Time constant with which one gate approaches its steady state at a fixed voltage.
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
%       Time constant, ms.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 7, gating: The gates of Hodgkin and Huxley · Hodgkin-Huxley 的门变量
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'gate_time_constant is yours to write');
end
