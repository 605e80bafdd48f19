function result = gate_steady_state(gate, v)
%GATE_STEADY_STATE Steady state of one gate at a fixed voltage.
%
%   Parameters
%   ----------
%   gate : {"n", "m", "h"}
%       Potassium activation, sodium activation or sodium inactivation.
%   v : float or array_like
%       Membrane potential, mV.
%
%   Returns
%   -------
%   ndarray, shape of `v`
%       Probability that the gate is open, between 0 and 1.
%
%   Question 7, gating: The gates of Hodgkin and Huxley · Hodgkin-Huxley 的门变量
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'gate_steady_state is yours to write');
end
