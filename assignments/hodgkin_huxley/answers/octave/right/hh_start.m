function y = hh_start (v)
  % The voltage and every gate at its steady state there; a column for each voltage.
  y = [v; gate_steady_state('n', v); gate_steady_state('m', v); gate_steady_state('h', v)];
end
