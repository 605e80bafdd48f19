function rate = lif_firing_rate (current, tau_m, t_ref)
  % Steady rate in closed form, Hz.
  rate = zeros (size (current));
  fires = current > 1;
  rate(fires) = 1000 ./ (t_ref - tau_m * log1p (-1 ./ current(fires)));
end
