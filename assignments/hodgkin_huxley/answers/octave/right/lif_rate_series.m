function rate = lif_rate_series (current, tau_m)
  % Rate for large currents, to order 1/current.
  rate = 1000 / tau_m * (current - 1/2 - 1 ./ (12 * current));
end
