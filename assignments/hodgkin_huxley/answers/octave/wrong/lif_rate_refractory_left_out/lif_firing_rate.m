function rate = lif_firing_rate (current, tau_m, t_ref)
  % The refractory period left out of the interval.
  % LOSES: test_rate_with_refractory_period
  rate = zeros (size (current));
  fires = current > 1;
  rate(fires) = 1000 ./ (-tau_m * log1p (-1 ./ current(fires)));
end
