function tau = gate_time_constant (gate, v)
  % Time constant of the gate at a fixed voltage, ms.
  [alpha, beta] = gate_rates (gate, v);
  tau = 1 ./ (alpha + beta);
end
