function rate = lif_rate_series_refractory (current, t_ref, tau_m)
  % Rate for large currents with a refractory period, to order 1/current^2.
  r = tau_m / t_ref;
  rate = 1000 / t_ref * (1 - r ./ current + (r^2 - r/2) ./ current.^2);
end
