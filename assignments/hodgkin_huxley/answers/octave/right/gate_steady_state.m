function x = gate_steady_state (gate, v)
  % Probability that the gate is open at a fixed voltage.
  [alpha, beta] = gate_rates (gate, v);
  x = alpha ./ (alpha + beta);
end
